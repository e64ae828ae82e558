import { quoted } from '../quoted.js';

/** What the lines of an edge list are made of. */
export interface EdgeListOptions {
  /**
   * What stands between two fields.
   *
   * @defaultValue any white space (a writer writes one space)
   */
  readonly delimiter?: string | undefined;
  /**
   * What starts a comment, which goes to the end of its line; `''` for none.
   *
   * @defaultValue '#'
   */
  readonly comments?: string;
}

/**
 * Refuses signs with which no line could be read.
 *
 * @throws RangeError where the delimiter is empty, or one of the two has a line break or the
 * delimiter has the comment sign in it.
 */
export function requireEdgeListSigns(
  caller: string,
  delimiter: string | undefined,
  comments: string,
): void {
  if (/[\n\r]/.test(comments)) {
    throw new RangeError(`${caller}: need comments in one line, got ${quoted(comments)}`);
  }
  if (delimiter === undefined) return;
  if (delimiter === '' || /[\n\r]/.test(delimiter) || (comments && delimiter.includes(comments))) {
    throw new RangeError(
      `${caller}: need a delimiter that is not empty and has no line break and no comment sign, got ${quoted(delimiter)}`,
    );
  }
}

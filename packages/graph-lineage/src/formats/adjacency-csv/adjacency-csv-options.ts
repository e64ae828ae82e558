import { quoted } from '../quoted.js';

/** Options of {@link parseAdjacencyCsv}. */
export interface AdjacencyCsvOptions {
  /**
   * What stands between two cells.
   *
   * @defaultValue ','
   */
  readonly delimiter?: string;
}

/**
 * Refuses a delimiter with which no row could be read.
 *
 * @throws RangeError where it is empty or has a quote, a line break or a digit in it.
 */
export function requireCsvDelimiter(caller: string, delimiter: string): void {
  if (delimiter.length === 1 && !/["\n\r\uFEFF\d.+\-e]/i.test(delimiter)) return;
  throw new RangeError(
    `${caller}: need a delimiter of one sign that is in no number, no quote and no line break, got ${quoted(delimiter)}`,
  );
}

import { isSpace } from '../is-space.js';
import type { ParseFault } from '../parse-fault.js';
import { textStart } from '../text-start.js';
import { unescapeGml } from './gml-text.js';

/** A key, a number, a string without its quotes, or a bracket. */
export interface GmlToken {
  readonly kind: 'word' | 'string' | '[' | ']';
  readonly text: string;
  readonly position: number;
}

/**
 * Returns an iterator over the tokens of a GML text, without its comments.
 *
 * @throws SyntaxError at a string that does not end.
 */
export function* gmlTokens(
  text: string,
  fault: ParseFault,
): Generator<GmlToken, undefined, undefined> {
  const inWord = (at: number): boolean =>
    at < text.length && !'[]"#'.includes(text[at]!) && !isSpace(text.charCodeAt(at));

  for (let position = textStart(text); position < text.length; position += 1) {
    const sign = text[position]!;
    if (sign === '#') {
      while (position + 1 < text.length && !'\n\r'.includes(text[position + 1]!)) position += 1;
    } else if (sign === '[' || sign === ']') {
      yield { kind: sign, text: sign, position };
    } else if (sign === '"') {
      const end = text.indexOf('"', position + 1);
      if (end === -1) throw fault(position, 'need a quote at the end of a string, got none');
      yield { kind: 'string', text: unescapeGml(text.slice(position + 1, end)), position };
      position = end;
    } else if (inWord(position)) {
      let end = position + 1;
      while (inWord(end)) end += 1;
      yield { kind: 'word', text: text.slice(position, end), position };
      position = end - 1;
    }
  }
  return undefined;
}

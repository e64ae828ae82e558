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

// Character codes, since texts are long and comparing characters is slower.
const [quote, hash, opening, closing, lineFeed, carriageReturn] = [34, 35, 91, 93, 10, 13];

/**
 * Returns a function that returns the next token of a GML text, and undefined at its end. Comments
 * are skipped.
 *
 * @throws SyntaxError at a string that does not end.
 */
export function gmlTokens(text: string, fault: ParseFault): () => GmlToken | undefined {
  let at = textStart(text);

  const pastComment = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === lineFeed || code === carriageReturn) return;
    }
  };

  const pastWord = (): void => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === opening || code === closing || code === quote || code === hash) return;
      if (isSpace(code)) return;
    }
  };

  return () => {
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const position = at;
      if (code === hash) {
        pastComment();
      } else if (code === opening || code === closing) {
        at += 1;
        const bracket = code === opening ? '[' : ']';
        return { kind: bracket, text: bracket, position };
      } else if (code === quote) {
        const end = text.indexOf('"', at + 1);
        if (end === -1) throw fault(at, 'need a quote at the end of a string, got none');
        at = end + 1;
        return { kind: 'string', text: unescapeGml(text.slice(position + 1, end)), position };
      } else if (!isSpace(code)) {
        pastWord();
        return { kind: 'word', text: text.slice(position, at), position };
      }
    }
    return undefined;
  };
}

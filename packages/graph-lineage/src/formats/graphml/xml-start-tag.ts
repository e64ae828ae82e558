import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { unescapeXml } from './xml-text.js';

/** The start of an element. */
export interface XmlStart {
  readonly kind: 'start';
  /** The name as it stands in the text, with its prefix. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly position: number;
}

/**
 * Returns the tag that begins at a position of the text, where it ends, and whether it ends its
 * element too.
 *
 * @throws SyntaxError where it is not well-formed.
 */
export function xmlStartTag(
  text: string,
  position: number,
  fault: ParseFault,
): { readonly start: XmlStart; readonly end: number; readonly empty: boolean } {
  let at = position + 1;
  const got = (): string => (at < text.length ? quoted(text[at]!) : 'the end of the text');
  const name = (what: string): string => {
    const pattern = /[:\p{L}_][^\s<>/='"&]*/uy;
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found === undefined) throw fault(at, `need ${what}, got ${got()}`);
    at += found.length;
    return found;
  };
  const pastSpaces = (): boolean => {
    const from = at;
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at += 1;
    return at > from;
  };

  const element = name('the name of an element');
  const attributes = new Map<string, string>();
  for (;;) {
    const spaced = pastSpaces();
    const empty = text.startsWith('/>', at);
    if (empty || text[at] === '>') {
      const start: XmlStart = { kind: 'start', name: element, attributes, position };
      return { start, end: at + (empty ? 2 : 1), empty };
    }
    if (!spaced) throw fault(at, `need '>' after <${element}, got ${got()}`);
    const attribute = name(`an attribute or '>' in <${element}`);
    if (attributes.has(attribute)) {
      throw fault(at, `need each attribute once, got ${attribute} again`);
    }
    pastSpaces();
    if (text[at] !== '=') throw fault(at, `need '=' after ${attribute}, got ${got()}`);
    at += 1;
    pastSpaces();
    const quote = text[at];
    if (quote !== '"' && quote !== "'") {
      throw fault(at, `need a quote after ${attribute}=, got ${got()}`);
    }
    const end = text.indexOf(quote, at + 1);
    const value = text.slice(at + 1, end === -1 ? text.length : end);
    if (end === -1 || value.includes('<')) {
      throw fault(at, `need a quote after the value of ${attribute}, got ${quoted(value)}`);
    }
    attributes.set(attribute, unescapeXml(value, at + 1, true, fault));
    at = end + 1;
  }
}

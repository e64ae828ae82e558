import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { textStart } from '../text-start.js';
import { type XmlStart, xmlStartTag } from './xml-start-tag.js';
import { unescapeXml } from './xml-text.js';

/** The start of an element, its end, or a text within it. */
export type XmlEvent =
  | XmlStart
  | { readonly kind: 'end' }
  | { readonly kind: 'text'; readonly text: string; readonly position: number };

/**
 * Returns an iterator over the elements and texts of an XML document, in O(|text|). Comments,
 * processing instructions and the document type are skipped; entities are XML's own.
 *
 * @throws SyntaxError where the text is not well-formed.
 */
export function* xmlEvents(
  text: string,
  fault: ParseFault,
): Generator<XmlEvent, undefined, undefined> {
  const open: string[] = [];
  let at = textStart(text);
  let rooted = false;

  /** Returns the position of a sign that has to come, and moves behind it. */
  const past = (sign: string, from: number): number => {
    const found = text.indexOf(sign, from);
    if (found === -1) throw fault(at, `need '${sign}', got the end of the text`);
    at = found + sign.length;
    return found;
  };

  while (at < text.length) {
    const position = at;
    if (text[at] !== '<') {
      const end = text.indexOf('<', at);
      at = end === -1 ? text.length : end;
      const part = text.slice(position, at);
      if (open.length > 0) {
        yield { kind: 'text', text: unescapeXml(part, position, false, fault), position };
      } else if (part.trim() !== '') {
        throw fault(at - part.trimStart().length, `need an element, got ${quoted(part.trim())}`);
      }
    } else if (text.startsWith('<!--', at)) {
      past('-->', at + 4);
    } else if (text.startsWith('<![CDATA[', at) && open.length > 0) {
      yield { kind: 'text', text: text.slice(at + 9, past(']]>', at + 9)), position };
    } else if (text.startsWith('<?', at)) {
      past('?>', at + 2);
    } else if (text.startsWith('<!DOCTYPE', at) && !rooted) {
      pastDocumentType();
    } else if (text.startsWith('</', at)) {
      const name = text.slice(at + 2, past('>', at + 2)).trimEnd();
      const expected = open.pop();
      if (name !== expected) {
        const need = expected === undefined ? 'no more tags' : `</${expected}>`;
        throw fault(position, `need ${need}, got ${quoted(`</${name}>`)}`);
      }
      yield { kind: 'end' };
    } else {
      const { start, end, empty } = xmlStartTag(text, at, fault);
      if (rooted && open.length === 0) {
        throw fault(at, `need one element around all others, got <${start.name}>`);
      }
      rooted = true;
      at = end;
      yield start;
      if (empty) yield { kind: 'end' };
      else open.push(start.name);
    }
  }
  const last = open.at(-1);
  if (last !== undefined || !rooted) {
    const need = last === undefined ? 'an element' : `</${last}>`;
    throw fault(text.length, `need ${need}, got the end of the text`);
  }
  return undefined;

  /** The document type ends at the first > that is in no brackets, quotes or comments. */
  function pastDocumentType(): void {
    const start = at;
    let depth = 0;
    for (at += 9; text[at] !== '>' || depth > 0; ) {
      const sign = text[at];
      if (sign === undefined) throw fault(start, "need '>', got the end of the text");
      if (sign === '"' || sign === "'") past(sign, at + 1);
      else if (text.startsWith('<!--', at)) past('-->', at + 4);
      else if (text.startsWith('<?', at)) past('?>', at + 2);
      else {
        if (sign === '[') depth += 1;
        if (sign === ']') depth -= 1;
        at += 1;
      }
    }
    at += 1;
  }
}

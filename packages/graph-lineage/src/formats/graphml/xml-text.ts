import { fitsXml } from '../../xml/fits-xml.js';
import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';

const entities = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** Returns a text as it stands between double quotes in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * Returns a text with its entities replaced; in an attribute, white space becomes spaces.
 *
 * @throws SyntaxError at an entity that XML does not define.
 */
export function unescapeXml(
  text: string,
  position: number,
  attribute: boolean,
  fault: ParseFault,
): string {
  // Nearly all texts are as they stand, and replacing takes longer than looking.
  if (!(attribute ? /[&\t\n\r]/.test(text) : text.includes('&'))) return text;
  return text.replace(
    /&([^&;]*);?|\r\n?|[\n\t]/g,
    (match, name: string | undefined, at: number) => {
      if (name === undefined) return attribute ? ' ' : match;
      const character = match.endsWith(';') ? (entities.get(name) ?? numbered(name)) : undefined;
      if (character !== undefined) return character;
      throw fault(position + at, `need an entity such as &amp; or &#38;, got ${quoted(match)}`);
    },
  );
}

function numbered(name: string): string | undefined {
  const [, decimals, hexadecimals] = /^#(?:0*(\d{1,7})|x0*([\da-f]{1,6}))$/i.exec(name) ?? [];
  const code = decimals ? Number(decimals) : parseInt(hexadecimals ?? '', 16);
  if (!(code <= 0x10ffff)) return undefined;
  const character = String.fromCodePoint(code);
  return fitsXml(character) ? character : undefined;
}

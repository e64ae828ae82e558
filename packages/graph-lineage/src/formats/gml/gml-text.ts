/** The names of the characters 160 to 255. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const entities = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ...latin
    .split(' ')
    .map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
]);

/** Returns a text as it stands between quotes in GML: in ASCII, all else as `&#233;`. */
export function escapeGml(text: string): string {
  return text.replace(/[^ -~]|[&"]/gu, (character) => `&#${character.codePointAt(0)};`);
}

/** Returns the text that stands between quotes; what is no entity of GML stays as it is. */
export function unescapeGml(text: string): string {
  return text.replace(/&(\w+|#0*\d{1,7}|#x0*[\da-f]{1,6});/gi, (entity, name: string) => {
    if (!name.startsWith('#')) return entities.get(name) ?? entity;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

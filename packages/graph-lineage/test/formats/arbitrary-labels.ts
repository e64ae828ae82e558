import fc from 'fast-check';

/** Labels that a reader may take for something else. */
const traps = [
  ['', ' ', '  a ', '0', '-0', '01', '1.0', '1.5', '1e21', '1e+21', '-7', '9007199254740993'],
  ['[0,1]', '[0, 1]', '[[1],"a",null]', '[NaN]', '[]', '(0, 1)', 'NaN', 'null', 'true', '{}'],
  ['a,b', '"', '""', "it's", '&amp;', '&#65;', '&', '&eacute;', '<a/>', ']]>', '\\', '\\n', '%'],
  ['\t', '\n', '\r', '\r\n', 'two\nlines', '\0', '\u001F', '\u007F', '\u0085', '\u00A0'],
  ['\u2028', '\uFEFF', '\uFEFFa', '\uFFFE', '\uFFFF', '\uD800', '\uDC00a', '😀', 'Zoë', '東京'],
  ['#', 'a#b', '%%MatrixMarket', '_networkx_list_start', 'constructor', '__proto__'],
].flat();

/** Any text: letters, control characters, halves of surrogate pairs, traps. */
export const arbitraryLabel: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...traps),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme-ascii', maxLength: 6 }),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);

/** Distinct labels, that many. */
export function arbitraryLabels(
  order: number,
  label: fc.Arbitrary<string> = arbitraryLabel,
): fc.Arbitrary<string[]> {
  return fc.uniqueArray(label, { minLength: order, maxLength: order });
}

/** What XML has no place for: most control characters and halves of surrogate pairs. */
const UNFIT = /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Returns whether XML can hold a text. */
export function fitsXml(text: string): boolean {
  return !UNFIT.test(text);
}

/** Returns a text with U+FFFD in the place of each character that XML cannot hold. */
export function fittedToXml(text: string): string {
  return text.replaceAll(new RegExp(UNFIT, 'gu'), '\uFFFD');
}

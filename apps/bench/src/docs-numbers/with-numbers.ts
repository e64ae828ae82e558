import { generatedTexts } from './generated-texts.js';
import type { NumbersReaders } from './numbers-readers.js';
import type { Page } from './page.js';

/**
 * Returns a page's text with what its markers' sources say between them.
 *
 * @throws {@link NumbersError} that names the file and the line of a marker that is malformed or names nothing
 */
export function withNumbers(page: Page, readers: NumbersReaders): string {
  let [text, rest] = ['', 0];
  for (const { from, to, shall } of generatedTexts(page, readers)) {
    text += page.text.slice(rest, from) + shall;
    rest = to;
  }
  return text + page.text.slice(rest);
}

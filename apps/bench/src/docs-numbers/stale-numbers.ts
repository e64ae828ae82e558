import { generatedTexts } from './generated-texts.js';
import type { NumbersReaders } from './numbers-readers.js';
import type { Page } from './page.js';

/** Returns a message for each marker of a page between which something else stands than its source says; none where all is well. */
export function staleNumbers(page: Page, readers: NumbersReaders): string[] {
  return generatedTexts(page, readers)
    .filter(({ is, shall }) => is !== shall)
    .map(({ line, words, is, shall }) => {
      const [old, made] = [is.split('\n'), shall.split('\n')];
      const first = made.findIndex((text, index) => text !== old[index]);
      const at = first === -1 ? made.length : first;
      return [
        `${page.path}:${line + at}: not what "${words}" says; \`pnpm docs:numbers\` writes it`,
        `  is:    ${old[at] ?? '(nothing)'}`,
        `  shall: ${made[at] ?? '(nothing)'}`,
      ].join('\n');
    });
}

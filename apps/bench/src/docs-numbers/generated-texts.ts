import { blockText } from './block-text.js';
import { type Marker, markersIn } from './markers.js';
import { numberOfSentence } from './number-of-sentence.js';
import { NumbersError } from './numbers-error.js';
import type { NumbersReaders } from './numbers-readers.js';
import type { Page } from './page.js';

/** A marker, what stands there and what its source says. */
export interface GeneratedText extends Marker {
  readonly is: string;
  readonly shall: string;
}

/**
 * Returns for each marker of a page what stands there and what its source says.
 *
 * @throws {@link NumbersError} that names the file and the line
 */
export function generatedTexts(page: Page, readers: NumbersReaders): GeneratedText[] {
  return markersIn(page).map((marker) => {
    const is = page.text.slice(marker.from, marker.to);
    try {
      return { ...marker, is, shall: textOf(marker, readers) };
    } catch (cause) {
      throw new NumbersError(page.path, marker.line, (cause as Error).message, { cause });
    }
  });
}

function textOf({ kind, words }: Marker, readers: NumbersReaders): string {
  return kind === 'n' ? numberOfSentence(words, readers) : `\n\n${blockText(words, readers)}\n\n`;
}

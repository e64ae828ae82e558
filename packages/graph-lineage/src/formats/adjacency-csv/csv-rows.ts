import type { ParseFault } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { textStart } from '../text-start.js';

/** One cell of a CSV text and where it stands. */
export interface CsvCell {
  readonly text: string;
  readonly position: number;
}

/**
 * Calls `visit` with each row of a CSV text (RFC 4180; rows end with LF, CR or CRLF), without its
 * empty lines.
 *
 * @throws SyntaxError at a quote that does not end, or that stands in the middle of a cell.
 */
export function forEachCsvRow(
  text: string,
  delimiter: string,
  fault: ParseFault,
  visit: (row: readonly CsvCell[]) => void,
): void {
  let at = textStart(text);
  let row: CsvCell[] = [];
  const endsCell = (): boolean =>
    at >= text.length || text[at] === '\n' || text[at] === '\r' || text.startsWith(delimiter, at);
  while (at < text.length) {
    const position = at;
    let cell: string;
    if (text[at] === '"') {
      do {
        at = text.indexOf('"', at + 1);
        if (at === -1) throw fault(position, 'need a quote at the end of a cell, got none');
        at += 1;
      } while (text[at] === '"');
      cell = text.slice(position + 1, at - 1).replaceAll('""', '"');
    } else {
      while (!endsCell() && text[at] !== '"') at += 1;
      cell = text.slice(position, at);
    }
    if (!endsCell()) {
      throw fault(
        position,
        `need quotes around a whole cell, got ${quoted(text.slice(position, at + 1))}`,
      );
    }
    const blank = at === position && row.length === 0;
    row.push({ text: cell, position });
    if (at < text.length && text.startsWith(delimiter, at)) {
      at += delimiter.length;
      // A delimiter at the very end has an empty cell behind it.
      if (at < text.length) continue;
      row.push({ text: '', position: at });
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
    if (!blank || row.length > 1) visit(row);
    row = [];
  }
}

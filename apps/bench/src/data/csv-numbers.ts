import { csvCells } from './csv-cells.js';
import { DataError } from './data-error.js';

/** The numbers of a CSV file. */
export interface CsvNumbers {
  readonly rows: number;
  readonly columns: number;
  /** `[rows, columns]` in row-major order. */
  readonly values: Float64Array;
}

/** A decimal number, blanks around it. */
const decimal = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?\s*$/i;

/** Longest piece of a file that an error message quotes. */
const longestQuote = 40;

/**
 * Returns the numbers of a CSV file's text. What separates the cells is the tab, the semicolon or the comma, the first of these
 * that the first line has. That line may be a header: it is one when none of its cells is a number. Blank lines at
 * the end are none.
 *
 * @param name - the file as error messages shall call it
 * @throws {@link DataError} when there are no numbers, a cell is no finite decimal number or rows differ in length
 */
export function csvNumbers(text: string, name: string): CsvNumbers {
  const lines = text.split(/\r\n|\n|\r/);
  while (lines.length > 0 && lines.at(-1)!.trim() === '') lines.pop();
  const [head] = lines;
  if (head === undefined) throw new DataError(`${name}: the file has no lines`);
  const separator = ['\t', ';'].find((mark) => csvCells(head, mark).length > 1) ?? ',';
  const headCells = csvCells(head, separator);
  const columns = headCells.length;
  const first = headCells.some((cell) => decimal.test(cell)) ? 0 : 1;
  const rows = lines.length - first;
  if (rows === 0) throw new DataError(`${name}: line 1 has no numbers, and there is no other`);
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    const line = first + row + 1;
    const cells = csvCells(lines[first + row]!, separator);
    if (cells.length !== columns) {
      throw new DataError(
        `${name}: line ${line} must have ${columns} cells as line 1 has, got ${cells.length}`,
      );
    }
    cells.forEach((cell, column) => {
      const value = decimal.test(cell) ? Number(cell) : Number.NaN;
      if (!Number.isFinite(value)) {
        const quote = cell.length > longestQuote ? `${cell.slice(0, longestQuote)}…` : cell;
        throw new DataError(
          `${name}: line ${line}, column ${column + 1} must be a finite number, got '${quote}'`,
        );
      }
      values[row * columns + column] = value;
    });
  }
  return { rows, columns, values };
}

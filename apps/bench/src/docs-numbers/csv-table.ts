import { csvCells } from '../data/csv-cells.js';

/** The cells of a CSV file; every row has as many as the head. */
export interface CsvTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Returns the cells of a CSV file's text. @throws RangeError that names the file, where a row is shorter or longer than the first */
export function csvTable(text: string, name: string): CsvTable {
  const [head = [], ...rows] = text
    .trimEnd()
    .split('\n')
    .map((line) => csvCells(line, ','));
  if (rows.length === 0) throw new RangeError(`${name}: need a line or more below the first`);
  for (const [index, row] of rows.entries()) {
    if (row.length !== head.length) {
      throw new RangeError(
        `${name}: need as many cells as in line 1, ${head.length}, in line ${index + 2}, got ${row.length}`,
      );
    }
  }
  return { head, rows };
}

import { resultsTable } from '../report/results-table.js';
import type { NumberCell } from './number-cell.js';
import { numberIn, plainText } from './number-in.js';
import type { NumbersReaders } from './numbers-readers.js';
import { onlyIndex } from './only-index.js';
import { allRunsCell, resultsCell } from './results-cell.js';
import { readSource } from './source.js';

/** Returns the cell that three fields name. @throws RangeError that says which of them names nothing */
export function cellOf(fields: readonly string[], readers: NumbersReaders): NumberCell {
  const [name, row, column, ...others] = fields;
  if (name === undefined || row === undefined || column === undefined || others.length > 0) {
    throw new RangeError(`need a source, a row and a column, got "${fields.join('; ')}"`);
  }
  const source = readSource(name, readers);
  if ('table' in source) {
    const { head, rows } = source.table;
    const keys = rows.map(([key = '']) => key);
    const cells = rows[onlyIndex(name, 'row', keys, row)]!;
    const cell = cells[onlyIndex(name, 'column', head, column)]!;
    return { text: plainText(cell), value: numberIn(cell) };
  }
  if (row === 'all runs') return allRunsCell(source.summary.runs, column);
  const { rows } = resultsTable(source.summary);
  const labels = rows.map(({ label }) => label);
  return resultsCell(rows[onlyIndex(name, 'method', labels, row)]!, column);
}

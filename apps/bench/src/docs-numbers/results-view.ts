import { resultsTable } from '../report/results-table.js';
import type { Summary } from '../results/summary.js';
import { markdownTable } from './markdown-table.js';
import { columnHead, resultsCell } from './results-cell.js';

/**
 * Returns a Markdown table with a row a method and the columns of these names. Rows go from the highest value of the first column,
 * or one that was not reached, to the lowest.
 */
export function resultsView(summary: Summary, columns: readonly string[]): string {
  if (columns.length === 0) throw new RangeError('need a column or more after "table"');
  const rows = resultsTable(summary).rows.map((row) => ({
    label: row.label,
    cells: columns.map((column) => resultsCell(row, column)),
  }));
  const order = ({ cells }: (typeof rows)[number]) => cells[0]!.value ?? Number.POSITIVE_INFINITY;
  return markdownTable(
    ['method', ...columns.map(columnHead)],
    rows
      // Infinity less itself is no number: those stay as they are.
      .toSorted((a, b) => order(b) - order(a) || 0)
      .map(({ label, cells }) => [label, ...cells.map(({ text }) => text)]),
  );
}

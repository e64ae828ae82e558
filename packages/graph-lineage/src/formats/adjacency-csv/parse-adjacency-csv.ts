import { collectEntries } from '../collect-entries.js';
import { decimal } from '../decimal.js';
import { defaultLabels } from '../default-labels.js';
import { entryValue } from '../entry-value.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { quoted } from '../quoted.js';
import { type AdjacencyCsvOptions, requireCsvDelimiter } from './adjacency-csv-options.js';
import { type CsvCell, forEachCsvRow } from './csv-rows.js';

/**
 * Returns the graph of an adjacency matrix in CSV, weighted unless every entry is 0 or 1, in
 * O(|text|).
 *
 * The matrix has either numbers only, or labels in its first row and its first column, as pandas'
 * `to_csv` writes networkx's `to_pandas_adjacency`; the corner tells, which is then no number.
 * Cells are quoted as in RFC 4180.
 *
 * @example
 * ```ts
 * import { edges, edgeWeights, parseAdjacencyCsv } from '@msann/graph-lineage';
 *
 * const { graph, labels } = parseAdjacencyCsv(',Ada,"Bo ""B"""\nAda,0,2.5\n"Bo ""B""",2.5,0');
 * console.log(labels, [...edges(graph)], edgeWeights(graph)); // [ 'Ada', 'Bo "B"' ] [ [ 0, 1 ] ] Float64Array(1) [ 2.5 ]
 *
 * console.log(parseAdjacencyCsv('0,1\n1,0').labels); // [ '0', '1' ]
 * ```
 *
 * @throws SyntaxError which names the line, where the matrix is not square and symmetric, a label
 * comes again, the labels of the rows are not those of the columns, an entry is neither 0 nor
 * positive and finite, or the cells are not quoted as they should be.
 * @throws RangeError where the delimiter is not one sign that can stand between cells.
 */
export function parseAdjacencyCsv(
  text: string,
  { delimiter = ',' }: AdjacencyCsvOptions = {},
): LabelledGraph {
  const fault = parseFaults('parseAdjacencyCsv', text);
  requireCsvDelimiter('parseAdjacencyCsv', delimiter);
  let header: readonly CsvCell[] | undefined;
  let order: number | undefined;
  let row = 0;
  const entries = collectEntries(fault);

  const refuseLabel = ({ position, text: label }: CsvCell, rule: string): never => {
    throw fault(position, `need ${rule}, got ${quoted(label)}`);
  };

  const readHeader = (labels: readonly CsvCell[]): void => {
    const seen = new Set<string>();
    for (const cell of labels) {
      if (seen.has(cell.text)) refuseLabel(cell, 'distinct labels');
      seen.add(cell.text);
    }
    header = labels;
    order = labels.length;
  };

  const readRow = (cells: readonly CsvCell[], position: number): void => {
    order ??= cells.length;
    if (cells.length !== order) {
      throw fault(position, `need ${order} entries in each row, got ${cells.length}`);
    }
    if (row === order)
      throw fault(position, `need as many rows as columns, got more than ${order}`);
    for (const [column, cell] of cells.entries()) {
      entries.add(row, column, entryValue(cell.text, cell.position, fault), cell.position);
    }
    row += 1;
  };

  forEachCsvRow(text, delimiter, fault, (cells) => {
    const [first, ...others] = cells as [CsvCell, ...CsvCell[]];
    const { position } = first;
    if (order === undefined && Number.isNaN(decimal(first.text))) {
      readHeader(others);
      return;
    }
    if (header === undefined) {
      readRow(cells, position);
      return;
    }
    const expected = header[row]?.text;
    if (expected !== undefined && first.text !== expected) {
      refuseLabel(first, `the label of column ${row + 1}, ${quoted(expected)}`);
    }
    readRow(others, position);
  });
  if (row < (order ?? 0)) throw fault(text.length, `need ${order} rows, got ${row}`);
  const labels = header?.map((cell) => cell.text) ?? defaultLabels(row);
  return entries.graph(labels, 'both');
}

import { collectEntries } from '../collect-entries.js';
import { defaultLabels } from '../default-labels.js';
import { entryValue } from '../entry-value.js';
import { forEachLine } from '../for-each-line.js';
import type { LabelledGraph } from '../labelled-graph.js';
import { parseFaults } from '../parse-fault.js';
import { positiveWeight } from '../positive-weight.js';
import { quoted } from '../quoted.js';
import { type MatrixMarketHeader, matrixMarketHeader } from './matrix-market-header.js';
import { labelComment, matrixMarketLabel } from './matrix-market-label.js';
import { matrixMarketWords } from './matrix-market-words.js';

/** More vertices than any graph here can have labels for. */
const largestOrder = 2 ** 24;

/**
 * Returns the graph of an adjacency matrix in the Matrix Market format (`scipy.io.mmread`, then
 * networkx's `from_scipy_sparse_array`), weighted unless every entry is 1, in O(|text| + |V|).
 *
 * The format is coordinate or array, the field real, integer or pattern, the symmetry symmetric or
 * general; a general matrix has to be symmetric all the same. Labels are `'0'` .. `'order - 1'`
 * unless `formatMatrixMarket` has put others in comments.
 *
 * @example
 * ```ts
 * import { edges, parseMatrixMarket } from '@msann/graph-lineage';
 *
 * const text = '%%MatrixMarket matrix coordinate pattern symmetric\n3 3 2\n2 1\n3 2\n';
 * console.log([...edges(parseMatrixMarket(text).graph)]); // [ [ 0, 1 ], [ 1, 2 ] ]
 * ```
 *
 * @throws SyntaxError which names the line, where the matrix is of another kind, not square, not
 * symmetric or not as large as it says, or an entry comes again or is not positive and finite.
 */
export function parseMatrixMarket(text: string): LabelledGraph {
  const fault = parseFaults('parseMatrixMarket', text);
  let header: MatrixMarketHeader | undefined;
  let order = 0;
  let count: number | undefined;
  let read = 0;
  const labels = new Set<string>();
  const entries = collectEntries(fault);

  const readLabel = (line: string, position: number): void => {
    const label = matrixMarketLabel(line, position, fault);
    if (labels.has(label)) {
      throw fault(position, `need distinct labels, got ${quoted(label)} again`);
    }
    labels.add(label);
  };

  const readSize = (
    line: string,
    { coordinate, symmetric }: MatrixMarketHeader,
    position: number,
  ): void => {
    const names = coordinate ? 'rows, columns and entries' : 'rows and columns';
    const words = matrixMarketWords(line, names, coordinate ? 3 : 2, position, fault);
    order = words.whole('a number of rows', 1, largestOrder);
    words.whole('as many columns as rows, a number', order, order);
    const full = symmetric ? (order * (order + 1)) / 2 : order ** 2;
    count = coordinate ? words.whole('a number of entries', 0, full) : full;
  };

  const readCoordinateEntry = (line: string, pattern: boolean, position: number): void => {
    const names = pattern ? 'a row and a column' : 'a row, a column and a weight';
    const words = matrixMarketWords(line, names, pattern ? 2 : 3, position, fault);
    const row = words.whole('a row', 1, order) - 1;
    const column = words.whole('a column', 1, order) - 1;
    entries.add(row, column, pattern ? 1 : positiveWeight(words.word(), position, fault), position);
  };

  // An array has no indices: its columns stand one below the other.
  let [row, column] = [0, 0];
  const readArrayEntry = (line: string, symmetric: boolean, position: number): void => {
    const value = matrixMarketWords(line, 'one entry', 1, position, fault).word();
    entries.add(row, column, entryValue(value, position, fault), position);
    row += 1;
    if (row < order) return;
    column += 1;
    row = symmetric ? column : 0;
  };

  forEachLine(text, (start, end) => {
    const line = text.slice(start, end);
    if (header === undefined) header = matrixMarketHeader(line, start, fault);
    else if (line.startsWith(labelComment)) readLabel(line, start);
    else if (line.startsWith('%') || line.trim() === '') return;
    else if (count === undefined) readSize(line, header, start);
    else {
      if (read === count) throw fault(start, `need ${count} entries, got more`);
      if (header.coordinate) readCoordinateEntry(line, header.pattern, start);
      else readArrayEntry(line, header.symmetric, start);
      read += 1;
    }
  });
  // What a callback assigns, the compiler takes for unassigned.
  const found = header as MatrixMarketHeader | undefined;
  if (found === undefined) throw fault(0, 'need %%MatrixMarket in the first line, got ""');
  if (count === undefined) throw fault(text.length, 'need the size of the matrix, got none');
  if (read < count) throw fault(text.length, `need ${count} entries, got ${read}`);
  if (labels.size > 0 && labels.size !== order) {
    throw fault(text.length, `need a label for each of ${order} rows, got ${labels.size}`);
  }
  const side = found.symmetric ? 'one' : 'both';
  return entries.graph(labels.size > 0 ? [...labels] : defaultLabels(order), side);
}

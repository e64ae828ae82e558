import type { Graph } from '../../graph/graph.js';
import type { LabelOptions } from '../format-options.js';
import { requireLabels } from '../require-labels.js';
import { weightText } from '../weight-text.js';
import { type AdjacencyCsvOptions, requireCsvDelimiter } from './adjacency-csv-options.js';

/** Options of {@link formatAdjacencyCsv}; without labels the text has numbers only. */
export interface FormatAdjacencyCsvOptions extends AdjacencyCsvOptions, LabelOptions {}

/**
 * Returns the adjacency matrix of a graph in CSV (networkx `to_pandas_adjacency`, then `to_csv`),
 * which `parseAdjacencyCsv` reads as the same graph: 0 where there is no edge, labels in the first
 * row and the first column where they are given. Cost O(|V|²).
 *
 * @example
 * ```ts
 * import { formatAdjacencyCsv, path } from '@msann/graph-lineage';
 *
 * console.log(formatAdjacencyCsv(path(3)).split('\n')); // [ '0,1,0', '1,0,1', '0,1,0', '' ]
 * console.log(formatAdjacencyCsv(path(2), { labels: ['a', 'b'] }).split('\n')); // [ ',a,b', 'a,0,1', 'b,1,0', '' ]
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, or the delimiter is not
 * one sign that can stand between cells.
 * @throws TypeError where a label is no string.
 */
export function formatAdjacencyCsv(
  graph: Graph,
  { labels: given, delimiter = ',' }: FormatAdjacencyCsvOptions = {},
): string {
  requireCsvDelimiter('formatAdjacencyCsv', delimiter);
  const labels = given && requireLabels('formatAdjacencyCsv', graph, given).map(quotedCell);
  const { order, offsets, neighbours, weights } = graph;
  const lines = labels ? [['', ...labels].join(delimiter)] : [];
  for (let row = 0; row < order; row += 1) {
    const cells: string[] = Array.from({ length: order }, () => '0');
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      cells[neighbours[entry]!] = weightText(weights?.[entry] ?? 1);
    }
    lines.push((labels ? [labels[row], ...cells] : cells).join(delimiter));
  }
  return `${lines.join('\n')}\n`;

  function quotedCell(label: string): string {
    const needsQuotes = label.includes(delimiter) || /["\n\r]/.test(label);
    return needsQuotes ? `"${label.replaceAll('"', '""')}"` : label;
  }
}

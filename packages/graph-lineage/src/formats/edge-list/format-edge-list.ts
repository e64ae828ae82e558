import type { Graph } from '../../graph/graph.js';
import type { LabelOptions } from '../format-options.js';
import { isSpace } from '../is-space.js';
import { mapEdges } from '../map-edges.js';
import { quoted } from '../quoted.js';
import { requireLabels } from '../require-labels.js';
import { type EdgeListOptions, requireEdgeListSigns } from './edge-list-options.js';

/** Options of {@link formatEdgeList}. */
export interface FormatEdgeListOptions extends EdgeListOptions, LabelOptions {}

/**
 * Returns the edge list of a graph (networkx `write_edgelist` without data, or
 * `write_weighted_edgelist`), one edge a line, which `parseEdgeList` reads as the same graph.
 *
 * Where the edges name the vertices in another order, or not all of them, all the labels come
 * first, one a line: networkx skips these lines.
 *
 * @example
 * ```ts
 * import { formatEdgeList, graphFromEdges, path } from '@msann/graph-lineage';
 *
 * console.log(formatEdgeList(path(3)).split('\n')); // [ '0 1', '1 2', '' ]
 *
 * const road = graphFromEdges(3, [[0, 1]], { weights: [141] });
 * const labels = ['Bonn', 'Mainz', 'Sylt'];
 * console.log(formatEdgeList(road, { labels }).split('\n')); // [ 'Bonn', 'Mainz', 'Sylt', 'Bonn Mainz 141', '' ]
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, a line with one of them
 * would not be read as it was written, or a sign of the options has no meaning.
 * @throws TypeError where a label is no string.
 */
export function formatEdgeList(
  graph: Graph,
  { labels: given, delimiter, comments = '#' }: FormatEdgeListOptions = {},
): string {
  requireEdgeListSigns('formatEdgeList', delimiter, comments);
  const labels = requireLabels('formatEdgeList', graph, given);
  for (const label of labels) requireWritable(label, delimiter, comments);

  const separator = delimiter ?? ' ';
  let named = 0;
  let inOrder = true;
  const name = (vertex: number): void => {
    if (vertex === named) named += 1;
    else if (vertex > named) inOrder = false;
  };
  const lines = mapEdges(graph, (u, v, weight) => {
    name(u);
    name(v);
    const line = [labels[u], labels[v], ...(weight === undefined ? [] : [weight])].join(separator);
    if (comments === '' || !line.includes(comments)) return line;
    throw new RangeError(
      `formatEdgeList: need a comment sign that is in no line, got ${quoted(comments)} in ${quoted(line)}`,
    );
  });
  const vertices = inOrder && named === graph.order ? [] : labels;
  return `${[...vertices, ...lines].join('\n')}\n`;
}

function requireWritable(label: string, delimiter: string | undefined, comments: string): void {
  const refuse = (rule: string): never => {
    throw new RangeError(
      `formatEdgeList: need labels ${rule}, got ${quoted(label)}; write them as GML or node-link JSON`,
    );
  };
  if (label.trim() === '') refuse('that are not blank');
  if (/[\n\r\uFEFF]/.test(label)) refuse('without a line break or a byte order mark');
  if (comments !== '' && label.includes(comments)) {
    refuse(`without the comment sign ${quoted(comments)}`);
  }
  if (delimiter === undefined) {
    if (hasSpace(label)) refuse('without white space, or a delimiter');
  } else if (`${label}${delimiter}`.indexOf(delimiter) < label.length) {
    refuse(`that the delimiter ${quoted(delimiter)} ends`);
  }
}

function hasSpace(label: string): boolean {
  for (let at = 0; at < label.length; at += 1) if (isSpace(label.charCodeAt(at))) return true;
  return false;
}

import type { Graph } from '../../graph/graph.js';
import type { LabelOptions } from '../format-options.js';
import { mapEdges } from '../map-edges.js';
import { requireLabels } from '../require-labels.js';
import { labelComment } from './matrix-market-label.js';

/**
 * Returns the adjacency matrix of a graph in the Matrix Market format (`scipy.io.mmwrite` of
 * networkx's `to_scipy_sparse_array`): coordinate, symmetric, and pattern where the graph is
 * unweighted.
 *
 * `parseMatrixMarket` reads it as the same graph. Labels stand in comments, which others skip.
 *
 * @example
 * ```ts
 * import { formatMatrixMarket, path } from '@msann/graph-lineage';
 *
 * console.log(formatMatrixMarket(path(3)).split('\n').slice(1)); // [ '3 3 2', '2 1', '3 2', '' ]
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex.
 * @throws TypeError where a label is no string.
 */
export function formatMatrixMarket(graph: Graph, { labels: given }: LabelOptions = {}): string {
  const labels = given ? requireLabels('formatMatrixMarket', graph, given) : [];
  const lines = mapEdges(
    graph,
    (u, v, weight) => `${v + 1} ${u + 1}${weight === undefined ? '' : ` ${weight}`}`,
  );
  return [
    `%%MatrixMarket matrix coordinate ${graph.weights ? 'real' : 'pattern'} symmetric`,
    ...labels.map((label) => labelComment + JSON.stringify(label)),
    `${graph.order} ${graph.order} ${lines.length}`,
    ...lines,
    '',
  ].join('\n');
}

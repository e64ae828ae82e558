import graphology, { type UndirectedGraph } from 'graphology';
import type { LabelOptions, WeightAttributeOptions } from '../formats/format-options.js';
import { quoted } from '../formats/quoted.js';
import { requireLabels } from '../formats/require-labels.js';
import { edgeWeights } from '../graph/edge-weights.js';
import { edges } from '../graph/edges.js';
import type { Graph } from '../graph/graph.js';

/** Options of {@link toGraphology}. */
export interface ToGraphologyOptions extends LabelOptions, WeightAttributeOptions {}

/**
 * Returns the graph as an `UndirectedGraph` of graphology, its nodes named by the labels and in the
 * order of the vertices; the weights are an attribute of the edges.
 *
 * @example
 * ```ts
 * import { graphFromEdges } from '@msann/graph-lineage';
 * import { toGraphology } from '@msann/graph-lineage/graphology';
 *
 * const road = graphFromEdges(2, [[0, 1]], { weights: [141] });
 * const graph = toGraphology(road, { labels: ['Bonn', 'Mainz'] });
 * console.log(graph.getEdgeAttribute('Bonn', 'Mainz', 'weight')); // 141
 * ```
 *
 * @throws RangeError where the labels are not distinct and one a vertex, or one is `constructor` or
 * another property of every object, of which graphology makes no node.
 * @throws TypeError where a label is no string.
 */
export function toGraphology(
  graph: Graph,
  { labels: given, weight: name = 'weight' }: ToGraphologyOptions = {},
): UndirectedGraph {
  const labels = requireLabels('toGraphology', graph, given);
  // Before 0.26 Node finds no names in graphology, only the default, which has all the classes.
  const result: UndirectedGraph = new graphology.UndirectedGraph();
  for (const label of labels) {
    if (label in {}) {
      throw new RangeError(
        `toGraphology: need labels that are no property of every object, as graphology keeps nodes in objects, got ${quoted(label)}`,
      );
    }
    result.addNode(label);
  }
  const weights = edgeWeights(graph);
  let edge = 0;
  for (const [u, v] of edges(graph)) {
    result.addUndirectedEdge(labels[u], labels[v], weights && { [name]: weights[edge] });
    edge += 1;
  }
  return result;
}

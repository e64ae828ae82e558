import type { WeightAttributeOptions } from '../formats/format-options.js';
import type { LabelledGraph } from '../formats/labelled-graph.js';
import { quoted } from '../formats/quoted.js';
import { graphFromEdges } from '../graph/graph-from-edges.js';

/** Options of {@link fromGraphology}. */
export type FromGraphologyOptions = WeightAttributeOptions;

/** What {@link fromGraphology} asks of a graph: any of graphology's graphs has it. */
export interface GraphologyGraph {
  readonly order: number;
  readonly forEachNode: (visit: (node: string) => void) => void;
  readonly forEachEdge: (
    visit: (
      edge: string,
      attributes: object,
      source: string,
      target: string,
      sourceAttributes: object,
      targetAttributes: object,
      undirected: boolean,
    ) => void,
  ) => void;
}

/**
 * Returns the graph that a graph of graphology holds, its vertices in the order of the nodes and
 * labelled by their keys. Edges without a weight weigh 1; without any, the graph is unweighted.
 *
 * @example
 * ```ts
 * import { UndirectedGraph } from 'graphology';
 * import { edges } from '@msann/graph-lineage';
 * import { fromGraphology } from '@msann/graph-lineage/graphology';
 *
 * const friends = new UndirectedGraph();
 * friends.mergeUndirectedEdge('Ada', 'Bo');
 * friends.mergeUndirectedEdge('Bo', 'Cy');
 * const { graph, labels } = fromGraphology(friends);
 * console.log(labels, [...edges(graph)]); // [ 'Ada', 'Bo', 'Cy' ] [ [ 0, 1 ], [ 1, 2 ] ]
 * ```
 *
 * @throws RangeError where it has no node, a directed or a parallel edge, or a weight that is not
 * positive and finite.
 */
export function fromGraphology(
  graph: GraphologyGraph,
  { weight: name = 'weight' }: FromGraphologyOptions = {},
): LabelledGraph {
  const refuse = (rule: string): never => {
    throw new RangeError(`fromGraphology: need ${rule}`);
  };
  if (graph.order === 0) refuse('at least one node, got none');
  const vertices = new Map<string, number>();
  graph.forEachNode((node) => vertices.set(node, vertices.size));
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const pairs = new Set<number>();
  let weighted = false;
  graph.forEachEdge((_, attributes, source, target, _source, _target, undirected) => {
    const got = `from ${quoted(source)} to ${quoted(target)}`;
    if (!undirected) refuse(`undirected edges, got a directed one ${got}`);
    const [u, v] = [vertices.get(source)!, vertices.get(target)!];
    const pair = Math.min(u, v) * graph.order + Math.max(u, v);
    if (pairs.has(pair)) refuse(`no parallel edges, got two ${got}`);
    pairs.add(pair);
    const weight = (attributes as Readonly<Record<string, number | undefined>>)[name];
    if (weight !== undefined && !(typeof weight === 'number' && weight > 0 && weight < Infinity)) {
      refuse(`positive finite weights, got ${String(weight)} ${got}`);
    }
    from.push(u);
    to.push(v);
    weights.push(weight ?? 1);
    weighted ||= weight !== undefined;
  });
  const options = weighted ? { weights } : {};
  return {
    graph: graphFromEdges(graph.order, { from, to }, options),
    labels: [...vertices.keys()],
  };
}

import { edgeWeights } from '../graph/edge-weights.js';
import { edges } from '../graph/edges.js';
import type { Graph } from '../graph/graph.js';
import { weightText } from './weight-text.js';

/** Returns a text for each edge; an unweighted graph's edges have no weight. */
export function mapEdges(
  graph: Graph,
  text: (from: number, to: number, weight: string | undefined) => string,
): string[] {
  const weights = edgeWeights(graph);
  const texts: string[] = [];
  for (const [u, v] of edges(graph)) {
    texts.push(text(u, v, weights && weightText(weights[texts.length]!)));
  }
  return texts;
}

import { degrees } from '../graph/degrees.js';
import type { Graph } from '../graph/graph.js';

/** Returns the diagonal of D^(-1/2) `[order]`, 0 for a vertex of degree 0. */
export function inverseRootDegrees(graph: Graph): Float64Array {
  return degrees(graph).map((degree) => (degree === 0 ? 0 : 1 / Math.sqrt(degree)));
}

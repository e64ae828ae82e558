import { edges } from '../src/graph/edges.js';
import type { Graph } from '../src/graph/graph.js';

/** The edges as text, `0-1 0-2 1-2`, in lexicographic order: goldens are easier read so. */
export function edgeText(graph: Graph): string {
  return Array.from(edges(graph), ([u, v]) => `${u}-${v}`).join(' ');
}

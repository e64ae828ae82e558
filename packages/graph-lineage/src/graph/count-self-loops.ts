import type { Graph } from './graph.js';

/** Returns the number of vertices with a self-loop, which stands once in the rows where others stand twice. */
export function countSelfLoops({ size, neighbours }: Graph): number {
  return 2 * size - neighbours.length;
}

import type { Graph } from './graph.js';

/**
 * What a graph is known to be, from the generator or the product that made it: spectra and drawings
 * take the short way by it. Plain data, so that a graph can be sent to a worker.
 */
export type Family =
  | { readonly name: 'path' | 'cycle' | 'complete' | 'star' | 'wheel' }
  /** Vertices in the order of the parts. */
  | { readonly name: 'complete-multipartite'; readonly parts: readonly number[] }
  /** Vertex v is joined with v + jump and v - jump mod n, for each jump in 1..n/2. */
  | { readonly name: 'circulant'; readonly jumps: readonly number[] }
  /** Vertices in breadth-first order from the root. */
  | { readonly name: 'balanced-tree'; readonly branching: number; readonly height: number }
  /** Vertex (g, h) is g|H| + h. */
  | {
      readonly name: 'box-product' | 'cross-product' | 'strong-product';
      readonly factors: readonly [Graph, Graph];
    };

/** Returns the same graph, known to be of that family. */
export function withFamily(graph: Graph, family: Family): Graph {
  return Object.freeze({ ...graph, family });
}

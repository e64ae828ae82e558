import { expect } from '@jest/globals';
import { edgeWeights } from '../src/graph/edge-weights.js';
import { edges } from '../src/graph/edges.js';
import type { Graph } from '../src/graph/graph.js';
import { graphFromEdges } from '../src/graph/graph-from-edges.js';

/**
 * Expects what every graph promises: ascending symmetric rows, each edge once, the right size, and
 * frozen. It is what `graphFromEdges`, which checks its edges, makes of the same edges.
 */
export function expectWellFormed(graph: Graph): void {
  const { family: _, ...arrays } = graph;
  const again = graphFromEdges(graph.order, edges(graph), { weights: edgeWeights(graph) });
  expect(arrays).toEqual(again);
  expect(Object.isFrozen(graph)).toBe(true);
}

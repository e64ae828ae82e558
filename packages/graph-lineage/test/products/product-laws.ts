import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { maxDifference } from '../max-difference.js';

type Product = (first: Graph, second: Graph) => Graph;

/** Graphs without self-loops, perhaps weighted. */
export const arbitraryLoopless: fc.Arbitrary<Graph> = arbitraryGraph().map((graph) => {
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  for (let row = 0; row < graph.order; row += 1) {
    for (let entry = graph.offsets[row]!; entry < graph.offsets[row + 1]!; entry += 1) {
      if (graph.neighbours[entry]! <= row) continue;
      from.push(row);
      to.push(graph.neighbours[entry]!);
      weights.push(graph.weights?.[entry] ?? 1);
    }
  }
  return graphFromEdges(
    graph.order,
    { from, to },
    { weights: graph.weights ? weights : undefined },
  );
});

/** Declares the laws that all three products of graphs obey. */
export function itObeysProductLaws(
  name: 'box-product' | 'cross-product' | 'strong-product',
  product: Product,
): void {
  it('is well formed, has |G||H| vertices and knows its factors', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const result = product(g, h);
        expectWellFormed(result);
        expect(result.order).toBe(g.order * h.order);
        if (result.family?.name !== name) throw new Error(`need the family ${name}`);
        expect(result.family.factors[0]).toBe(g);
        expect(result.family.factors[1]).toBe(h);
      }),
    );
  });

  it('is associative', () => {
    fc.assert(
      fc.property(arbitraryGraph(4), arbitraryGraph(4), arbitraryGraph(4), (f, g, h) => {
        const left = product(product(f, g), h);
        expect(graphsEqual(left, product(f, product(g, h)))).toBe(true);
      }),
    );
  });

  it('commutes up to the permutation (g, h) -> (h, g)', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const swapped = Array.from(
          { length: g.order * h.order },
          (_, vertex) => (vertex % h.order) * g.order + Math.floor(vertex / h.order),
        );
        const relabelled = adjacencyMatrix(product(h, g)).selection(swapped, swapped);
        expect(maxDifference(adjacencyMatrix(product(g, h)), relabelled)).toBe(0);
      }),
    );
  });

  it('is unweighted where both factors are, weighted where one is', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph(), (g, h) => {
        const weighted = g.weights !== undefined || h.weights !== undefined;
        expect(product(g, h).weights !== undefined).toBe(weighted);
      }),
    );
  });
}

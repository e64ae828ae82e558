import fc from 'fast-check';
import type { Edge, Graph } from '../src/graph/graph.js';
import { graphFromEdges } from '../src/graph/graph-from-edges.js';

/** A list of distinct edges in any order and direction, self-loops among them, perhaps weighted. */
export interface EdgeList {
  readonly order: number;
  readonly edges: readonly Edge[];
  readonly weights: readonly number[] | undefined;
}

/**
 * Weights are multiples of 1/4 up to 4: sums and products of a few of them are exact in float64, so
 * that laws can be asserted with no tolerance.
 */
const weight = fc.integer({ min: 1, max: 16 }).map((quarters) => quarters / 4);

export function arbitraryEdgeList(maxOrder = 6): fc.Arbitrary<EdgeList> {
  return fc.integer({ min: 1, max: maxOrder }).chain((order) => {
    const pairs: Edge[] = [];
    for (let u = 0; u < order; u += 1) for (let v = u; v < order; v += 1) pairs.push([u, v]);
    return fc.shuffledSubarray(pairs).chain((chosen) =>
      fc.record({
        order: fc.constant(order),
        edges: fc.tuple(
          ...chosen.map(([u, v]) => fc.boolean().map((turned): Edge => (turned ? [v, u] : [u, v]))),
        ),
        weights: fc.option(
          fc.array(weight, { minLength: chosen.length, maxLength: chosen.length }),
          { nil: undefined },
        ),
      }),
    );
  });
}

export function arbitraryGraph(maxOrder = 6): fc.Arbitrary<Graph> {
  return arbitraryEdgeList(maxOrder).map(({ order, edges, weights }) =>
    graphFromEdges(order, edges, { weights }),
  );
}

import fc from 'fast-check';
import type { LabelledGraph } from '../../src/formats/labelled-graph.js';
import { edges } from '../../src/graph/edges.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { arbitraryLabel, arbitraryLabels } from './arbitrary-labels.js';

/** Any weight that a graph can have, and often one that is written in an uncommon way. */
const weight = fc.oneof(
  fc.constantFrom(1, 0.1, 1e21, 1e-7, 2 ** 31, 2 ** 53, 2 ** 53 + 2, 5e-324, Number.MAX_VALUE),
  fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
);

/** Graphs without weights or with any weights. */
export function arbitraryWeightedGraph(maxOrder = 5): fc.Arbitrary<Graph> {
  return arbitraryGraph(maxOrder).chain((graph) => {
    if (!graph.weights) return fc.constant(graph);
    const length = { minLength: graph.size, maxLength: graph.size };
    return fc
      .array(weight, length)
      .map((weights) => graphFromEdges(graph.order, edges(graph), { weights }));
  });
}

export function arbitraryLabelledGraph(
  label: fc.Arbitrary<string> = arbitraryLabel,
): fc.Arbitrary<LabelledGraph> {
  return arbitraryWeightedGraph().chain((graph) =>
    arbitraryLabels(graph.order, label).map((labels) => ({ graph, labels })),
  );
}

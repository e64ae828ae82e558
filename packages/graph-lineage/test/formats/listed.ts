import type { LabelledGraph } from '../../src/formats/labelled-graph.js';
import { edgeWeights } from '../../src/graph/edge-weights.js';
import { edges } from '../../src/graph/edges.js';

/** Returns what a graph holds in the plainest form: labels, and edges with their weights. */
export function listed({ graph, labels }: LabelledGraph): {
  readonly labels: readonly string[];
  readonly edges: readonly (readonly [number, number, number | null])[];
} {
  const weights = edgeWeights(graph);
  return {
    labels,
    edges: [...edges(graph)].map(([u, v], edge) => [u, v, weights?.[edge] ?? null]),
  };
}

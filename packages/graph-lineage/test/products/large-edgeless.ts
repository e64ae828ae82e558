import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';

/** A graph whose product with itself has more vertices than 32 bits can number. */
export const largeEdgeless: Graph = graphFromEdges(70_000, { from: [], to: [] });

import type { Graph } from '../graph/graph.js';

/** A graph and the names of its vertices: what the readers return. */
export interface LabelledGraph {
  readonly graph: Graph;
  /** One distinct label a vertex: `[order]`. */
  readonly labels: readonly string[];
}

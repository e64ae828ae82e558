import { graphFromEdges } from '../graph/graph-from-edges.js';
import type { LabelledGraph } from './labelled-graph.js';
import type { ParseFault } from './parse-fault.js';
import { quoted } from './quoted.js';

/** The edges that a reader has met so far. */
export interface EdgeCollector {
  /** Adds an edge and where the text names it; one without a weight weighs 1. */
  readonly add: (from: number, to: number, weight: number | undefined, position: number) => void;
  /** Returns the graph on those vertices, weighted if any edge came with a weight. */
  readonly graph: (labels: readonly string[]) => LabelledGraph;
}

/** Returns a collector that has no edges yet; what is wrong with them is a fault of the text. */
export function collectEdges(fault: ParseFault): EdgeCollector {
  const from: number[] = [];
  const to: number[] = [];
  const weights: number[] = [];
  const positions: number[] = [];
  let weighted = false;

  /** Throws the fault of the first edge that comes again, if there is one. */
  const refuseRepeated = (labels: readonly string[]): void => {
    const seen = new Set<number>();
    for (const [edge, position] of positions.entries()) {
      const [u, v] = [from[edge]!, to[edge]!];
      const key = Math.min(u, v) * labels.length + Math.max(u, v);
      if (seen.has(key)) {
        const [first, second] = [quoted(labels[u]!), quoted(labels[v]!)];
        throw fault(position, `need each edge once, got ${first} to ${second} again`);
      }
      seen.add(key);
    }
  };

  return {
    add(u, v, weight, position) {
      from.push(u);
      to.push(v);
      weights.push(weight ?? 1);
      positions.push(position);
      weighted ||= weight !== undefined;
    },
    graph(labels) {
      if (labels.length === 0) throw fault(Infinity, 'need at least one vertex, got none');
      try {
        const edges = { from, to };
        const graph = graphFromEdges(labels.length, edges, weighted ? { weights } : {});
        return { graph, labels };
      } catch (error) {
        // Only here, since looking for it takes longer than making the graph.
        refuseRepeated(labels);
        throw error;
      }
    },
  };
}

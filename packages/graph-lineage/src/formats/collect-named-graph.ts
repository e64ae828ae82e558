import { collectEdges } from './collect-edges.js';
import type { LabelledGraph } from './labelled-graph.js';
import type { ParseFault } from './parse-fault.js';
import { quoted } from './quoted.js';

/** The vertices that a reader has met so far, and edges between their names. */
export interface NamedGraphCollector {
  readonly addVertex: (name: string, position: number) => void;
  /** Adds an edge between vertices that may come later in the text. */
  readonly addEdge: (
    source: string,
    target: string,
    weight: number | undefined,
    position: number,
  ) => void;
  /** Returns the graph; its labels are the names unless others are given. */
  readonly graph: (labels?: readonly string[]) => LabelledGraph;
}

/** Returns a collector that has no vertices yet; what is wrong with them is a fault of the text. */
export function collectNamedGraph(fault: ParseFault): NamedGraphCollector {
  const vertices = new Map<string, number>();
  const sources: string[] = [];
  const targets: string[] = [];
  const weights: (number | undefined)[] = [];
  const positions: number[] = [];

  const find = (role: string, name: string, position: number): number => {
    const vertex = vertices.get(name);
    if (vertex !== undefined) return vertex;
    throw fault(position, `need the ${role} of an edge to be a node, got ${quoted(name)}`);
  };

  return {
    addVertex(name, position) {
      if (vertices.has(name)) {
        throw fault(position, `need each node once, got ${quoted(name)} again`);
      }
      vertices.set(name, vertices.size);
    },
    addEdge(source, target, weight, position) {
      sources.push(source);
      targets.push(target);
      weights.push(weight);
      positions.push(position);
    },
    graph(labels = [...vertices.keys()]) {
      const edges = collectEdges(fault);
      for (const [edge, position] of positions.entries()) {
        const source = find('source', sources[edge]!, position);
        edges.add(source, find('target', targets[edge]!, position), weights[edge], position);
      }
      return edges.graph(labels);
    },
  };
}

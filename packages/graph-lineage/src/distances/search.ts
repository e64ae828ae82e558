import type { Graph } from '../graph/graph.js';
import { breadthFirstSearch } from './breadth-first-search.js';
import { dijkstraSearch } from './dijkstra-search.js';

/**
 * Writes the distances from a source over `distances` `[order]`, Infinity where there is no path.
 * It owns its work space, which all its calls share.
 */
export type Search = (source: number, distances: Float64Array) => void;

/** Returns the search for the graph's kind: by edges where it is unweighted, else by lengths. */
export function createSearch(graph: Graph): Search {
  return graph.weights === undefined ? breadthFirstSearch(graph) : dijkstraSearch(graph);
}

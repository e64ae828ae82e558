import type { Graph } from '../graph/graph.js';
import { breadthFirstSearch } from './breadth-first-search.js';
import { dijkstraSearch } from './dijkstra-search.js';
import type { Search } from './search.js';

/** Returns the search for the graph's kind: by edges where it is unweighted, else by lengths. */
export function createSearch(graph: Graph): Search {
  return graph.weights === undefined ? breadthFirstSearch(graph) : dijkstraSearch(graph);
}

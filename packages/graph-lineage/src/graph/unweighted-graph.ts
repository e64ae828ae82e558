import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';

/** Puts the neighbours of a vertex, in ascending order. */
export type PutRow = (vertex: number, put: (neighbour: number) => void) => void;

/**
 * Returns the unweighted graph of that order whose rows, with `entries` neighbours in all, are put
 * one after another into arrays of their final length.
 */
export function unweightedGraph(order: number, entries: number, putRow: PutRow): Graph {
  const offsets = new Uint32Array(order + 1);
  const neighbours = new Uint32Array(entries);
  let next = 0;
  const put = (neighbour: number): void => {
    neighbours[next] = neighbour;
    next += 1;
  };
  for (let vertex = 0; vertex < order; vertex += 1) {
    putRow(vertex, put);
    offsets[vertex + 1] = next;
  }
  return graphFromSortedRows(offsets, neighbours, undefined);
}

import type { Graph } from './graph.js';
import { graphFromSortedRows } from './graph-from-sorted-rows.js';

/**
 * Returns the graph of symmetric compressed rows whose entries stand in any order within a row.
 *
 * Transposing compressed rows visits the rows in ascending order and so sorts the transposed ones;
 * as the adjacency is symmetric, the transpose is the graph itself. Cost O(|V| + |E|), no sort.
 */
export function graphFromRows(
  offsets: Uint32Array,
  unsorted: Uint32Array,
  unsortedWeights: Float64Array | undefined,
): Graph {
  const order = offsets.length - 1;
  const neighbours = new Uint32Array(unsorted.length);
  const weights = unsortedWeights && new Float64Array(unsortedWeights.length);
  const next = offsets.slice(0, order);
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      const column = unsorted[entry]!;
      const place = next[column]!;
      next[column] = place + 1;
      neighbours[place] = row;
      if (weights) weights[place] = unsortedWeights![entry]!;
    }
  }
  return graphFromSortedRows(offsets, neighbours, weights);
}

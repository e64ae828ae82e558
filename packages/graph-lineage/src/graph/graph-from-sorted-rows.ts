import type { Graph } from './graph.js';

/**
 * Returns the graph of symmetric compressed rows whose entries ascend within each row. The arrays
 * become the graph's own: nothing is copied.
 */
export function graphFromSortedRows(
  offsets: Uint32Array,
  neighbours: Uint32Array,
  weights: Float64Array | undefined,
): Graph {
  const order = offsets.length - 1;
  let selfLoops = 0;
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      if (neighbours[entry] === row) selfLoops += 1;
    }
  }
  const size = (neighbours.length + selfLoops) / 2;
  return Object.freeze({ order, size, offsets, neighbours, ...(weights && { weights }) });
}

import type { Graph } from '../graph/graph.js';

/** Where the rows of a graph pass the diagonal of its adjacency matrix A. */
export interface SplitRows {
  /** Row v is below the diagonal from offsets[v] up to this entry: `[order]`. */
  readonly lowerEnd: Uint32Array;
  /** Row v is above the diagonal from this entry on: `[order]`. */
  readonly upperStart: Uint32Array;
  /** The diagonal of A, 0 where a vertex has no self-loop: `[order]`. */
  readonly loops: Float64Array;
}

/** Returns where each row of a graph passes the diagonal, in O(|V| + |E|). */
export function splitRows({ order, offsets, neighbours, weights }: Graph): SplitRows {
  const lowerEnd = new Uint32Array(order);
  const upperStart = new Uint32Array(order);
  const loops = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    const end = offsets[row + 1]!;
    let entry = offsets[row]!;
    while (entry < end && neighbours[entry]! < row) entry += 1;
    lowerEnd[row] = entry;
    if (entry < end && neighbours[entry] === row) {
      loops[row] = weights?.[entry] ?? 1;
      entry += 1;
    }
    upperStart[row] = entry;
  }
  return { lowerEnd, upperStart, loops };
}

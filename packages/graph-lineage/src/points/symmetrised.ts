import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';
import { transposedRows } from '../graph/transposed-rows.js';

/**
 * Returns the undirected graph of arrows v -> `targets[v, i]`: joined where there is an arrow either
 * way, or only where there are both. In O(arrows).
 *
 * @param targets - `[order, k]`, each row distinct, in any order
 */
export function symmetrised(
  order: number,
  k: number,
  targets: Uint32Array,
  symmetry: 'either' | 'both',
): Graph {
  const starts = Uint32Array.from({ length: order }, (_, row) => row * k);
  const incoming = transposedRows(
    targets,
    starts,
    starts.map((start) => start + k),
  );
  // Transposed twice is what it was, with its rows in ascending order.
  const { offsets: rows, entries } = incoming;
  const outgoing = transposedRows(entries, rows.subarray(0, order), rows.subarray(1));

  const offsets = new Uint32Array(order + 1);
  const merged = new Uint32Array(2 * targets.length);
  let next = 0;
  for (let row = 0; row < order; row += 1) {
    let left = outgoing.offsets[row]!;
    let right = incoming.offsets[row]!;
    const [leftEnd, rightEnd] = [outgoing.offsets[row + 1]!, incoming.offsets[row + 1]!];
    while (left < leftEnd || right < rightEnd) {
      const out = left < leftEnd ? outgoing.entries[left]! : Infinity;
      const back = right < rightEnd ? incoming.entries[right]! : Infinity;
      if (out === back || symmetry === 'either') {
        merged[next] = Math.min(out, back);
        next += 1;
      }
      if (out <= back) left += 1;
      if (back <= out) right += 1;
    }
    offsets[row + 1] = next;
  }
  return graphFromSortedRows(offsets, merged.slice(0, next), undefined);
}

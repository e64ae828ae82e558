import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';

/**
 * Returns the graph of the adjacency matrix A(first)⊗A(second), in O(its edges): the products of the
 * entries, put in ascending order into arrays of their final length, `entries`.
 *
 * Where `loopWeight` is given, the diagonal is what it says instead, 0 for no self-loop. It is asked
 * for the vertices at which both graphs have a self-loop.
 *
 * @throws RangeError where a product of weights is too large or too small for a float64.
 */
export function kroneckerGraph(
  caller: string,
  first: Graph,
  second: Graph,
  entries: number,
  loopWeight?: (g: number, h: number) => number,
): Graph {
  const offsets = new Uint32Array(first.order * second.order + 1);
  const rows = new Uint32Array(entries);
  const weights = first.weights || second.weights ? new Float64Array(entries) : undefined;
  let next = 0;
  for (let g = 0; g < first.order; g += 1) {
    for (let h = 0; h < second.order; h += 1) {
      const vertex = g * second.order + h;
      for (let outer = first.offsets[g]!; outer < first.offsets[g + 1]!; outer += 1) {
        const block = first.neighbours[outer]! * second.order;
        const outerWeight = first.weights?.[outer] ?? 1;
        for (let inner = second.offsets[h]!; inner < second.offsets[h + 1]!; inner += 1) {
          const column = block + second.neighbours[inner]!;
          let weight = outerWeight * (second.weights?.[inner] ?? 1);
          if (loopWeight && column === vertex) {
            weight = loopWeight(g, h);
            if (weight === 0) continue;
          }
          if (!(weight > 0 && weight < Infinity)) {
            throw new RangeError(
              `${caller}: need weights whose products are positive and finite, got ${weight} for the edge [${vertex}, ${column}]`,
            );
          }
          rows[next] = column;
          if (weights) weights[next] = weight;
          next += 1;
        }
      }
      offsets[vertex + 1] = next;
    }
  }
  return graphFromSortedRows(offsets, rows, weights);
}

import { countSelfLoops } from '../graph/count-self-loops.js';
import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';
import { requireOrder } from '../graph/require-order.js';
import { splitRows } from './split-rows.js';

/**
 * Returns the box (Cartesian) product G□H (networkx `cartesian_product`), in O(its edges).
 *
 * Vertex (g, h) is g|H| + h, the factor order of the Kronecker sum: L(G□H) = L(G)⊗I + I⊗L(H).
 * (g, h) and (g', h) are joined where g and g' are, (g, h) and (g, h') where h and h' are, with
 * the factor's weight. If one factor is weighted so is the product, the other's edges weighing 1.
 * Where g and h both have a self-loop, (g, h) has one, of the larger weight: L does not see it, and
 * the product of two unweighted graphs stays unweighted. The spectrum of D - A is the sums of an
 * eigenvalue of each factor.
 *
 * @example
 * ```ts
 * import { boxProduct, edges, path } from '@msann/graph-lineage';
 *
 * const square = boxProduct(path(2), path(2));
 * console.log([...edges(square)]); // [ [ 0, 1 ], [ 0, 2 ], [ 1, 3 ], [ 2, 3 ] ]
 *
 * const prism = boxProduct(square, path(10));
 * console.log(prism.order, prism.size); // 40 76
 * ```
 *
 * @throws RangeError where the product is too large.
 * @see paper sections 3.1 and 5.2
 */
export function boxProduct(first: Graph, second: Graph): Graph {
  const order = first.order * second.order;
  const entries =
    first.neighbours.length * second.order +
    first.order * second.neighbours.length -
    countSelfLoops(first) * countSelfLoops(second);
  requireOrder('boxProduct', order, entries);

  const offsets = new Uint32Array(order + 1);
  const rows = new Uint32Array(entries);
  const weights = first.weights || second.weights ? new Float64Array(entries) : undefined;
  let next = 0;
  /** Puts entries of a row of a factor, which lie in the product `stride` apart from `start` on. */
  const put = (factor: Graph, entry: number, end: number, start: number, stride: number): void => {
    for (let from = entry; from < end; from += 1) {
      rows[next] = start + factor.neighbours[from]! * stride;
      if (weights) weights[next] = factor.weights?.[from] ?? 1;
      next += 1;
    }
  };

  const [firstRows, secondRows] = [splitRows(first), splitRows(second)];
  for (let g = 0; g < first.order; g += 1) {
    const block = g * second.order;
    for (let h = 0; h < second.order; h += 1) {
      // In ascending order: each (g', h) with g' < g comes before each (g, h').
      put(first, first.offsets[g]!, firstRows.lowerEnd[g]!, h, second.order);
      put(second, second.offsets[h]!, secondRows.lowerEnd[h]!, block, 1);
      const loop = Math.max(firstRows.loops[g]!, secondRows.loops[h]!);
      if (loop > 0) {
        rows[next] = block + h;
        if (weights) weights[next] = loop;
        next += 1;
      }
      put(second, secondRows.upperStart[h]!, second.offsets[h + 1]!, block, 1);
      put(first, firstRows.upperStart[g]!, first.offsets[g + 1]!, h, second.order);
      offsets[block + h + 1] = next;
    }
  }
  return withFamily(graphFromSortedRows(offsets, rows, weights), {
    name: 'box-product',
    factors: [first, second],
  });
}

import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { requireOrder } from '../graph/require-order.js';
import { kroneckerGraph } from './kronecker-graph.js';

/**
 * Returns the cross (tensor) product G×H (networkx `tensor_product`), in O(its edges).
 *
 * Vertex (g, h) is g|H| + h, the factor order of the Kronecker product: A(G×H) = A(G)⊗A(H).
 * (g, h) and (g', h') are joined where both g and g' and h and h' are; a self-loop is an edge as any
 * other. Weights multiply, and the edges of an unweighted factor weigh 1. The spectrum of A is the
 * products of an eigenvalue of each factor's A.
 *
 * @example
 * ```ts
 * import { crossProduct, cycle, edges, path } from '@msann/graph-lineage';
 *
 * console.log([...edges(crossProduct(path(2), path(2)))]); // [ [ 0, 3 ], [ 1, 2 ] ]
 *
 * // The cycle of one vertex is a self-loop, which changes nothing.
 * console.log([...edges(crossProduct(cycle(1), path(3)))]); // [ [ 0, 1 ], [ 1, 2 ] ]
 * ```
 *
 * @throws RangeError where the product is too large, or a product of weights is not positive and finite
 * in float64.
 * @see paper section 3.1
 */
export function crossProduct(first: Graph, second: Graph): Graph {
  const entries = first.neighbours.length * second.neighbours.length;
  requireOrder('crossProduct', first.order * second.order, entries);
  return withFamily(kroneckerGraph('crossProduct', first, second, entries), {
    name: 'cross-product',
    factors: [first, second],
  });
}

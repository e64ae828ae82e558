import type { Graph } from '../graph/graph.js';
import { requireShape } from '../graph/require-shape.js';
import { boxProductOfAxes } from './box-product-of-axes.js';

/**
 * Returns the torus graph of that shape, in any number of dimensions: the box product of a cycle for
 * each axis, a grid whose every axis is periodic (networkx `grid_graph` with `periodic=True`, which
 * takes the shape in reverse).
 *
 * Vertices are in row-major order, the last axis fastest. An axis of length 2 adds no second edge
 * and one of length 1 puts a self-loop on every vertex, as {@link cycle} does. The spectrum of D - A
 * is the sums of an eigenvalue of each cycle. Cost O(|E|).
 *
 * @example
 * ```ts
 * import { neighbours, torus } from '@msann/graph-lineage';
 *
 * const graph = torus([3, 4]);
 * console.log(graph.order, graph.size); // 12 24
 * console.log(neighbours(graph, 0)); // Uint32Array(4) [ 1, 3, 4, 8 ]
 * ```
 *
 * @throws RangeError where the shape has no axis, a length is not an integer >= 1, or the graph is
 * too large.
 */
export function torus(shape: readonly number[]): Graph {
  requireShape('torus', shape);
  return boxProductOfAxes(
    'torus',
    shape,
    shape.map(() => true),
  );
}

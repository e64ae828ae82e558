import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { boxProductOfAxes } from './box-product-of-axes.js';
import { path } from './path.js';

/**
 * Returns the hypercube of that dimension, the box product of as many edges (networkx
 * `hypercube_graph`): vertices 0 .. 2^dimension - 1, joined where they differ in one bit.
 *
 * The first factor is the highest bit. The spectrum of D - A is 2k, as often as k of the dimensions
 * can be chosen, k = 0 .. dimension. `hypercube(0)` is one vertex with no edge. Cost O(|E|),
 * |E| = dimension · 2^(dimension - 1).
 *
 * @example
 * ```ts
 * import { hypercube, neighbours } from '@msann/graph-lineage';
 *
 * const cube = hypercube(3);
 * console.log(cube.order, cube.size); // 8 12
 * console.log(neighbours(cube, 0b101)); // Uint32Array(3) [ 1, 4, 7 ]
 * ```
 *
 * @throws RangeError where the dimension is not an integer >= 0, or the graph is too large.
 */
export function hypercube(dimension: number): Graph {
  requireInteger('hypercube', 'dimension', dimension, 0);
  if (dimension === 0) return path(1);
  // Beyond 1024 dimensions the order overflows as it does at 1024: it is refused all the same.
  const shape = Array<number>(Math.min(dimension, 1024)).fill(2);
  return boxProductOfAxes(
    'hypercube',
    shape,
    shape.map(() => false),
  );
}

import type { Graph } from '../graph/graph.js';
import { requireShape } from '../graph/require-shape.js';
import { boxProductOfAxes } from './box-product-of-axes.js';

/** Options of {@link grid}. */
export interface GridOptions {
  /**
   * Whether the axes wrap around: all alike, or one boolean an axis.
   *
   * @defaultValue false
   */
  readonly periodic?: boolean | readonly boolean[];
}

/**
 * Returns the grid graph of that shape, in any number of dimensions (networkx `grid_graph`, which
 * takes the shape in reverse): the box product of a path for each axis, or of a cycle for each
 * periodic axis.
 *
 * Vertices are in row-major order, the last axis fastest: in `[rows, columns]` vertex
 * row·columns + column. A periodic axis of length 2 adds no second edge and one of length 1 puts a
 * self-loop on every vertex, as {@link cycle} does. The spectrum of D - A is the sums of an
 * eigenvalue of each axis. Cost O(|E|).
 *
 * @example
 * ```ts
 * import { grid, neighbours } from '@msann/graph-lineage';
 *
 * const plane = grid([3, 4]);
 * console.log(plane.order, plane.size); // 12 17
 * console.log(neighbours(plane, 5)); // Uint32Array(4) [ 1, 4, 6, 9 ]
 *
 * const cylinder = grid([3, 4], { periodic: [false, true] });
 * console.log(cylinder.size); // 20
 * ```
 *
 * @throws RangeError where the shape has no axis, a length is not an integer >= 1, there is not one
 * boolean an axis, or the graph is too large.
 * @see paper section 3.1
 */
export function grid(shape: readonly number[], { periodic = false }: GridOptions = {}): Graph {
  requireShape('grid', shape);
  const wraps = typeof periodic === 'boolean' ? shape.map(() => periodic) : periodic;
  if (wraps.length !== shape.length) {
    throw new RangeError(
      `grid: need one boolean an axis, got ${wraps.length} for shape [${shape.join(', ')}]`,
    );
  }
  return boxProductOfAxes('grid', shape, wraps);
}

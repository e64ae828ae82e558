import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { boxProduct } from '../products/box-product.js';
import { cycle } from './cycle.js';
import { path } from './path.js';

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
 * self-loop on every vertex, as {@link cycle} does. Cost O(|E|).
 *
 * @throws RangeError where the shape has no axis, a length is not an integer >= 1, or there is not
 * one boolean an axis.
 * @see paper section 3.1
 */
export function grid(shape: readonly number[], { periodic = false }: GridOptions = {}): Graph {
  if (shape.length === 0) throw new RangeError('grid: need a shape of at least one axis, got []');
  if (typeof periodic !== 'boolean' && periodic.length !== shape.length) {
    throw new RangeError(
      `grid: need one boolean an axis, got ${periodic.length} for shape [${shape.join(', ')}]`,
    );
  }
  return shape
    .map((length, axis) => {
      requireInteger('grid', `shape[${axis}]`, length, 1);
      const wraps = typeof periodic === 'boolean' ? periodic : periodic[axis];
      return wraps ? cycle(length) : path(length);
    })
    .reduce(boxProduct);
}

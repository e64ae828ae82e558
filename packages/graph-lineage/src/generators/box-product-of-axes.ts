import type { Graph } from '../graph/graph.js';
import { requireOrder } from '../graph/require-order.js';
import { boxProduct } from '../products/box-product.js';
import { cycle } from './cycle.js';
import { path } from './path.js';

/**
 * Returns the box product of a path for each axis of a shape, or of a cycle where it wraps.
 *
 * The product is taken in halves: as it keeps its factors, taking one axis after another would keep
 * a chain of graphs nearly as large as the last.
 */
export function boxProductOfAxes(
  caller: string,
  shape: readonly number[],
  wraps: readonly boolean[],
): Graph {
  const order = shape.reduce((product, length) => product * length, 1);
  const entries = shape.reduce(
    (sum, length, axis) => sum + (order / length) * axisEntries(length, wraps[axis]!),
    0,
  );
  const loops = shape.some((length, axis) => length === 1 && wraps[axis]) ? order : 0;
  requireOrder(caller, order, entries + loops);
  return halves(shape.map((length, axis) => (wraps[axis] ? cycle(length) : path(length))));
}

function halves(axes: readonly Graph[]): Graph {
  if (axes.length === 1) return axes[0]!;
  const middle = Math.floor(axes.length / 2);
  return boxProduct(halves(axes.slice(0, middle)), halves(axes.slice(middle)));
}

/** The entries of a path or a cycle, less a self-loop: the product has at most one a vertex. */
function axisEntries(length: number, wraps: boolean): number {
  return wraps && length > 2 ? 2 * length : 2 * (length - 1);
}

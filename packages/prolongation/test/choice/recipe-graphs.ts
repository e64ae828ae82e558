import { type Graph, grid } from '@msann/graph-lineage';
import type { AxisFamily } from '../../src/index.js';

/** The grid, torus, path or cycle of that shape. */
export function graphOf(family: AxisFamily, shape: readonly number[]): Graph {
  return grid(shape, { periodic: family === 'cycle' });
}

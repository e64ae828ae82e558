import { cycle } from '../generators/cycle.js';
import { grid } from '../generators/grid.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { doublingShape } from './doubling-shape.js';

/**
 * Returns graph l of the lineage of grid graphs whose axes double in turn, rows first: one vertex
 * with a self-loop, then the grids of shape [2, 1], [2, 2], [4, 2], [4, 4], ...
 *
 * The shapes are those of {@link halvingShapes}, read from the coarsest to the finest.
 *
 * @example
 * ```ts
 * import { gridLineage, lineage } from '@msann/graph-lineage';
 *
 * const grids = lineage(gridLineage, 5);
 * console.log(grids.map((graph) => graph.order)); // [ 1, 2, 4, 8, 16 ]
 * console.log(grids.map((graph) => graph.size)); // [ 1, 1, 4, 10, 24 ]
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 * @see paper section 3.1
 */
export function gridLineage(index: number): Graph {
  requireInteger('gridLineage', 'index', index, 0);
  return index === 0 ? cycle(1) : grid(doublingShape(index));
}

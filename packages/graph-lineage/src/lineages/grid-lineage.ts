import { cycle } from '../generators/cycle.js';
import { grid } from '../generators/grid.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns graph l of the lineage of grid graphs whose axes double in turn, rows first: one vertex
 * with a self-loop, then the grids of shape [2, 1], [2, 2], [4, 2], [4, 4], ...
 *
 * The shapes are those of {@link halvingShapes}, read from the coarsest to the finest.
 *
 * @throws RangeError where the index is not an integer >= 0.
 * @see paper section 3.1
 */
export function gridLineage(index: number): Graph {
  requireInteger('gridLineage', 'index', index, 0);
  return index === 0 ? cycle(1) : grid([2 ** Math.ceil(index / 2), 2 ** Math.floor(index / 2)]);
}

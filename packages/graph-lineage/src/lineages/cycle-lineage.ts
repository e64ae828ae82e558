import { cycle } from '../generators/cycle.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns graph l of the lineage of cycle graphs, cycle(2^l): one vertex with a self-loop, one
 * edge, then the cycles on 4, 8, ... vertices.
 *
 * @example
 * ```ts
 * import { cycleLineage, lineage } from '@msann/graph-lineage';
 *
 * const cycles = lineage(cycleLineage, 5);
 * console.log(cycles.map((graph) => graph.size)); // [ 1, 1, 4, 8, 16 ]
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 * @see paper section 3.1
 */
export function cycleLineage(index: number): Graph {
  requireInteger('cycleLineage', 'index', index, 0);
  return cycle(2 ** index);
}

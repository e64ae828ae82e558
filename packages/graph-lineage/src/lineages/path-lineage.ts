import { cycle } from '../generators/cycle.js';
import { path } from '../generators/path.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns graph l of the lineage of path graphs: one vertex with a self-loop, then path(2^l).
 *
 * @example
 * ```ts
 * import { lineage, pathLineage } from '@msann/graph-lineage';
 *
 * const paths = lineage(pathLineage, 5);
 * console.log(paths.map((graph) => graph.order)); // [ 1, 2, 4, 8, 16 ]
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 * @see paper section 3.1
 */
export function pathLineage(index: number): Graph {
  requireInteger('pathLineage', 'index', index, 0);
  return index === 0 ? cycle(1) : path(2 ** index);
}

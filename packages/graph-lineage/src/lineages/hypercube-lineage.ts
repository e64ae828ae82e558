import { cycle } from '../generators/cycle.js';
import { hypercube } from '../generators/hypercube.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns graph l of the lineage of hypercubes: one vertex with a self-loop, then the hypercube of
 * dimension l: an edge, a square, a cube, ...
 *
 * @example
 * ```ts
 * import { hypercubeLineage, lineage } from '@msann/graph-lineage';
 *
 * const cubes = lineage(hypercubeLineage, 5);
 * console.log(cubes.map((graph) => graph.size)); // [ 1, 1, 4, 12, 32 ]
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 */
export function hypercubeLineage(index: number): Graph {
  requireInteger('hypercubeLineage', 'index', index, 0);
  return index === 0 ? cycle(1) : hypercube(index);
}

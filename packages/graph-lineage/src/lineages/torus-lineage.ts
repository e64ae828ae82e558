import { torus } from '../generators/torus.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';
import { doublingShape } from './doubling-shape.js';

/**
 * Returns graph l of the lineage of torus graphs whose axes double in turn, rows first: those of
 * shape [1, 1], [2, 1], [2, 2], [4, 2], [4, 4], ... An axis of length 1 puts a self-loop on every
 * vertex, so that the first graph is one vertex with a self-loop, as the definition has it.
 *
 * @example
 * ```ts
 * import { lineage, torusLineage } from '@msann/graph-lineage';
 *
 * const tori = lineage(torusLineage, 6);
 * console.log(tori.map((graph) => graph.order)); // [ 1, 2, 4, 8, 16, 32 ]
 * console.log(tori[5].size); // 64
 * ```
 *
 * @throws RangeError where the index is not an integer >= 0.
 */
export function torusLineage(index: number): Graph {
  requireInteger('torusLineage', 'index', index, 0);
  return torus(doublingShape(index));
}

import { cycle } from '../generators/cycle.js';
import type { Graph } from '../graph/graph.js';
import { requireInteger } from '../graph/require-integer.js';

/** The first graphs G_0, G_1, ... of a graph lineage, smallest first. */
export type Lineage = readonly Graph[];

/** The graph G_l of a lineage from its index l, for every integer l >= 1. */
export type LineageFamily = (index: number) => Graph;

/**
 * Returns the first `levels` graphs G_0 .. G_(levels - 1) of the lineage of a family.
 *
 * G_0 is one vertex with a self-loop, as the definition has it, whatever the family: the family is
 * asked for the indices 1 .. levels - 1 only. Whether the graphs grow as the definition wants is
 * for {@link growthCheck} to say.
 *
 * @example
 * ```ts
 * import { complete, growthCheck, lineage, pathLineage } from '@msann/graph-lineage';
 *
 * console.log(lineage(pathLineage, 4).map((graph) => graph.order)); // [ 1, 2, 4, 8 ]
 *
 * // Any function of the index is a family.
 * const tripling = lineage((index) => complete(3 ** index), 4);
 * console.log(growthCheck(tripling).ratios); // [ 3, 3, 3 ]
 * ```
 *
 * @throws RangeError where levels is not an integer >= 1.
 * @see paper section 3.1
 */
export function lineage(family: LineageFamily, levels: number): Lineage {
  requireInteger('lineage', 'levels', levels, 1);
  return Array.from({ length: levels }, (_, index) => (index === 0 ? cycle(1) : family(index)));
}

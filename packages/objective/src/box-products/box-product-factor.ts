import type { Graph } from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { flatFromMatrix } from '../matrices/flat-matrix.js';
import { shown } from '../shown.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireProlongation } from '../terms/require-prolongation.js';
import { requireNumericScale } from '../terms/require-scale.js';

/** One factor of a problem between box products: two graphs and a map between them. */
export interface BoxProductFactor {
  readonly coarse: Graph;
  readonly fine: Graph;
  /** The prolongation `[n2, n1]` from the coarse to the fine graph. */
  readonly P: Matrix;
}

/** E of the product map Pa⊗Pb and what it is the sum of. */
export interface BoxProductCost {
  /** The sum of the three parts. */
  readonly value: number;
  /** The first factor's own cost, times the size of the second. */
  readonly first: number;
  /** The second factor's own cost, times the size of the first. */
  readonly second: number;
  /** What the two have in common, of either sign. */
  readonly cross: number;
}

/** Returns P, row after row, of a factor that makes sense. */
export function factorMap(caller: string, factor: BoxProductFactor): Float64Array {
  if (typeof factor !== 'object' || factor === null) {
    throw new TypeError(`${caller}: need factors { coarse, fine, P }, got ${shown(factor)}`);
  }
  const { coarse, fine, P } = factor;
  requireGraphPair(caller, coarse, fine);
  requireProlongation(caller, fine.order, coarse.order, P);
  return flatFromMatrix(P);
}

/**
 * Returns the scale that both factors take.
 *
 * @throws RangeError that names the caller and the scale unless it is a positive number: a best scale
 * of each factor would not be common to both.
 */
export function requireCommonScale(caller: string, name: string, value: unknown): number {
  return requireNumericScale(caller, name, value);
}

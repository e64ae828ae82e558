import { requireOptions } from '../terms/require-options.js';
import { requireScale, type Scale } from '../terms/require-scale.js';
import { matchOverAlpha } from './match-over-alpha.js';
import type { Matching } from './matching.js';
import { orderPreservingMatching } from './order-preserving-matching.js';
import { requireValues } from './require-values.js';

/** Options of {@link matchEigenvalues}. */
export interface MatchEigenvaluesOptions {
  /**
   * The scale α between the two lists, or 'auto' for the least cost over all α > 0.
   *
   * @defaultValue 1
   */
  readonly alpha?: Scale | undefined;
}

/** A matching of eigenvalues, with the scale at which its cost is taken. */
export interface EigenvalueMatching extends Matching {
  /** The given scale or the best one: see {@link matchEigenvalues} for 0 and Infinity. */
  readonly alpha: number;
}

/**
 * Returns a matching m of the coarse eigenvalues a to the fine ones b, n1 <= n2, of least
 * Σ_j (α^(-1/2) a_j - α^(1/2) b_m(j))². This is the least diffusion (with Laplacian eigenvalues) or
 * locality (with distance eigenvalues) over all P with PᵀP = I, reached by P = V2 M V1ᵀ.
 *
 * The values may come in any order; `columns` are indices into `fine` for each of `coarse`. Both lists
 * taken in ascending order, equal values by index, the matching is the lexicographically first of
 * those of least cost; so it is at the best α, of which there may be several. Values are taken to be
 * known to 1e-13 of the largest: what differs by less counts as equal.
 *
 * With 'auto' the least cost over α is exact, not a search. Where it is only approached, α is its
 * limit and the cost 0: α = 0 where all coarse values are 0, Infinity where at least n1 fine ones are.
 * Where both are so, every α will do, and it is 1.
 *
 * Dynamic programming takes O(n1 (n2 - n1 + 1)) time and memory at each α; 'auto' takes some ten.
 *
 * @example
 * ```ts
 * import { cycle, laplacianSpectrum, path } from '@msann/graph-lineage';
 * import { matchEigenvalues } from '@msann/objective';
 *
 * console.log(matchEigenvalues([1, 5], [4, 0, 2])); // { columns: Uint32Array(2) [ 1, 0 ], cost: 2, alpha: 1 }
 *
 * // A cycle's spectrum is among that of the cycle twice as long, but a path's has no equal pairs.
 * const coarse = laplacianSpectrum(cycle(8));
 * console.log(matchEigenvalues(coarse, laplacianSpectrum(cycle(16))).cost < 1e-20); // true
 * const { alpha, cost } = matchEigenvalues(coarse, laplacianSpectrum(path(16)), { alpha: 'auto' });
 * console.log(alpha.toFixed(4), cost.toFixed(4)); // 1.0542 0.2022
 * ```
 *
 * @throws RangeError where n1 > n2, a value is not finite, or alpha is neither positive nor 'auto'.
 * @see paper sections 3.1 and 5.1
 */
export function matchEigenvalues(
  coarse: ArrayLike<number>,
  fine: ArrayLike<number>,
  options: MatchEigenvaluesOptions = {},
): EigenvalueMatching {
  requireOptions('matchEigenvalues', options);
  requireValues('matchEigenvalues', coarse, fine);
  const scale = requireScale('matchEigenvalues', 'alpha', options.alpha ?? 1);
  const coarseOrder = ascendingOrder(coarse);
  const fineOrder = ascendingOrder(fine);
  const a = Float64Array.from(coarseOrder, (index) => coarse[index]!);
  const b = Float64Array.from(fineOrder, (index) => fine[index]!);
  const { alpha, positions } = scale === 'auto' ? matchOverAlpha(a, b) : matchAt(scale, a, b);
  const columns = new Uint32Array(a.length);
  for (const [index, position] of positions.entries()) {
    columns[coarseOrder[index]!] = fineOrder[position]!;
  }
  return { columns, cost: eigenvalueCost(coarse, fine, columns, alpha), alpha };
}

/** Returns Σ_j (α^(-1/2) a_j - α^(1/2) b_m(j))², 0 where α is a limit that is not taken. */
export function eigenvalueCost(
  coarse: ArrayLike<number>,
  fine: ArrayLike<number>,
  columns: Uint32Array,
  alpha: number,
): number {
  if (alpha === 0 || alpha === Infinity) return 0;
  const root = Math.sqrt(alpha);
  let cost = 0;
  for (const [index, column] of columns.entries()) {
    cost += (coarse[index]! / root - fine[column]! * root) ** 2;
  }
  return cost;
}

function matchAt(
  alpha: number,
  coarse: Float64Array,
  fine: Float64Array,
): { readonly alpha: number; readonly positions: Uint32Array } {
  const root = Math.sqrt(alpha);
  const positions = orderPreservingMatching(
    coarse.map((value) => value / root),
    fine.map((value) => value * root),
  );
  return { alpha, positions };
}

function ascendingOrder(values: ArrayLike<number>): Uint32Array {
  const order = Uint32Array.from({ length: values.length }, (_, index) => index);
  return order.sort((first, second) => values[first]! - values[second]!);
}

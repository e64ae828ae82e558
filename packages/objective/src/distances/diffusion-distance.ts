import { type Graph, laplacianSpectrum } from '@msann/graph-lineage';
import { type EigenvalueMatching, matchEigenvalues } from '../matching/match-eigenvalues.js';
import { shown } from '../shown.js';
import { requireGraphPair } from '../terms/require-graph-pair.js';
import { requireOptions } from '../terms/require-options.js';
import { requireScale, type Scale } from '../terms/require-scale.js';
import {
  type ExponentialProblem,
  exponentialDistance,
  mismatchAtTime,
} from './exponential-distance.js';

/** Options of {@link diffusionDistance}. */
export interface DiffusionDistanceOptions {
  /**
   * 'exponential' compares heat, at the time at which it differs most; 'linear' the Laplacians
   * themselves, which is how fast heat comes to differ at time 0.
   *
   * @defaultValue 'exponential'
   */
  readonly form?: 'exponential' | 'linear' | undefined;
  /**
   * The scale α between the two graphs' times, or 'auto' for the one at which they differ least.
   *
   * @defaultValue 'auto'
   */
  readonly alpha?: Scale | undefined;
  /** A time t > 0 at which heat is compared, in place of the one at which it differs most. */
  readonly time?: number | undefined;
}

/** How far one graph's diffusion is from another's, and where this was found. */
export interface DiffusionDistance {
  readonly distance: number;
  /** The given scale or the best one: see {@link matchEigenvalues} for 0 and Infinity. */
  readonly alpha: number;
  /** The time compared: 0 for the linear form and where heat never differs, Infinity where it differs most in the end. */
  readonly time: number;
  /** The eigenvalue of the fine graph, ascending, that each of the coarse one is matched to. */
  readonly columns: Uint32Array;
}

/** Heat of graphs whose Laplacians differ by less than this fraction of them never differs. */
const SAME = 1e-12;

/**
 * Returns the graph diffusion distance between a graph of n1 vertices and one of n2 >= n1,
 *
 *     sup_t min_α min_P ‖P e^(t α^(-1/2) L1) - e^(t α^(1/2) L2) P‖_F,   t, α > 0, PᵀP = I,
 *
 * or its linear form min_α min_P ‖α^(-1/2) P L1 - α^(1/2) L2 P‖_F, L = A - D. Neither takes a graph's
 * labelling into account: the least over P is that over matchings of eigenvalues. The article's α is
 * the square root of this one.
 *
 * The linear form is exact. In the exponential one the least over α has several local minima and the
 * greatest over t kinks: both are looked for on a lattice of steps of 1/4 in the logarithms of the
 * times and refined to 1e-10, but no proof is given that none is missed. Each trial of a time and a
 * scale takes O(n1 (n2 - n1 + 1)), and there are some 20 000.
 *
 * @example
 * ```ts
 * import { cycle, grid, path } from '@msann/graph-lineage';
 * import { diffusionDistance } from '@msann/objective';
 *
 * const { distance, alpha, time } = diffusionDistance(cycle(8), path(8));
 * console.log(distance.toFixed(6), alpha.toFixed(4), time.toFixed(4)); // 0.328957 1.8754 2.1700
 *
 * // Heat on a cycle and on the cycle twice as long can be told apart by no coarse observer.
 * console.log(diffusionDistance(cycle(8), cycle(16)).distance); // 0
 *
 * console.log(diffusionDistance(grid([3, 3]), grid([4, 4]), { form: 'linear' }).distance.toFixed(6)); // 0.242206
 * ```
 *
 * @throws RangeError where n1 > n2, the form is none of the two, alpha is neither positive nor 'auto',
 * or the time is not positive or is given with the linear form.
 * @see [Scott2021], [Hammond2013]
 */
export function diffusionDistance(
  coarse: Graph,
  fine: Graph,
  options: DiffusionDistanceOptions = {},
): DiffusionDistance {
  requireOptions('diffusionDistance', options);
  requireGraphPair('diffusionDistance', coarse, fine);
  const { form = 'exponential', time } = options;
  const alpha = requireScale('diffusionDistance', 'alpha', options.alpha ?? 'auto');
  requireForm(form);
  requireTime(form, time);
  const a = withExactZeros(laplacianSpectrum(coarse));
  const b = withExactZeros(laplacianSpectrum(fine));
  const linear = matchEigenvalues(a, b, { alpha });
  const slope = Math.sqrt(linear.cost);
  const result = { alpha: linear.alpha, columns: linear.columns };
  if (form === 'linear') return { ...result, distance: slope, time: 0 };
  if (slope <= SAME * largestTerm(a, linear)) return { ...result, distance: 0, time: time ?? 0 };
  const problem: ExponentialProblem = { coarse: a, fine: b, alpha, slope };
  const found =
    time === undefined ? exponentialDistance(problem) : mismatchAtTime(problem, Math.log(time));
  return {
    distance: found.distance,
    alpha: alpha === 'auto' ? Math.exp(found.logAlpha) : alpha,
    time: time ?? Math.exp(found.logTime),
    columns: found.columns,
  };
}

/** Returns the norm of α^(-1/2) a, 0 at the limits where the mismatch is 0 too. */
function largestTerm(a: Float64Array, { alpha }: EigenvalueMatching): number {
  if (alpha === 0 || alpha === Infinity) return 0;
  return Math.sqrt(a.reduce((sum, value) => sum + value * value, 0) / alpha);
}

/** Eigenvalues 0 from an eigensolver are only nearly so, which an endless time would bring out. */
function withExactZeros(spectrum: Float64Array): Float64Array {
  const tiny = SAME * Math.max(-spectrum[0]!, 0);
  return spectrum.map((value) => (-value <= tiny ? 0 : value));
}

function requireForm(form: unknown): void {
  if (form === 'exponential' || form === 'linear') return;
  throw new RangeError(
    `diffusionDistance: need form 'exponential' or 'linear', got ${shown(form)}`,
  );
}

function requireTime(form: 'exponential' | 'linear', time: unknown): void {
  if (time === undefined) return;
  if (!(typeof time === 'number' && time > 0 && time < Infinity)) {
    throw new RangeError(`diffusionDistance: need time > 0, got time=${shown(time)}`);
  }
  if (form === 'linear') {
    throw new RangeError(
      `diffusionDistance: need no time with form 'linear', got time=${shown(time)}`,
    );
  }
}

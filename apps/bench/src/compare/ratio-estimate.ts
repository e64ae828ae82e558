import { spread } from '../report/spread.js';
import { twoSidedT } from './student-t.js';

/** The share of intervals that hold the true ratio. */
export const confidence = 0.95;

/** A ratio and its confidence interval. */
export interface RatioEstimate {
  readonly ratio: number;
  readonly interval: readonly [low: number, high: number];
}

/**
 * Returns the geometric mean of ratios, of which there are two at least, from their logarithms, with Student's interval:
 * exp(d ± t s/√n) with the logarithms' mean d and standard deviation s, and n - 1 degrees of freedom.
 */
export function pairedEstimate(logRatios: readonly number[]): RatioEstimate {
  const { mean, error, freedom } = meanWithError(logRatios);
  return estimate(mean, error, freedom);
}

/**
 * Returns the ratio of the geometric mean of b to that of a, from the logarithms of each, of which there are two at least, with
 * Welch's interval: the standard error is √(s²_a/n_a + s²_b/n_b), the degrees of freedom are Welch and Satterthwaite's.
 */
export function welchEstimate(logsA: readonly number[], logsB: readonly number[]): RatioEstimate {
  const [a, b] = [meanWithError(logsA), meanWithError(logsB)];
  const error = Math.hypot(a.error, b.error);
  const freedom = error ** 4 / (a.error ** 4 / a.freedom + b.error ** 4 / b.freedom);
  return estimate(b.mean - a.mean, error, freedom);
}

function meanWithError(logs: readonly number[]) {
  const { mean, deviation, count } = spread(logs)!;
  return { mean, error: deviation! / Math.sqrt(count), freedom: count - 1 };
}

function estimate(mean: number, error: number, freedom: number): RatioEstimate {
  // Numbers that are all the same have no degrees of freedom to speak of, and need none.
  const half = error === 0 ? 0 : twoSidedT(1 - confidence, freedom) * error;
  return { ratio: Math.exp(mean), interval: [Math.exp(mean - half), Math.exp(mean + half)] };
}

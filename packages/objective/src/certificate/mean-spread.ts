import type { ProcessMatrix } from '../processes/process-matrix.js';

/**
 * Returns the mean distance between the fine vertices that a coarse vertex touches,
 *
 *     (1/n1) Σ_j Σ_fg P_fj² P_gj² T_fg,
 *
 * two of them drawn by their squares P_fj², which add up to 1: 0 for an injection, ½ for pairs of
 * neighbours, about a quarter of the diameter for a map that knows no places.
 *
 * @param p - P `[n2, n1]`, row after row
 * @param distances - T of the fine graph
 */
export function meanSpread(p: Float64Array, columns: number, distances: ProcessMatrix): number {
  const shares = p.map((entry) => entry * entry);
  const reached = new Float64Array(p.length);
  distances.addAlong(1, shares, 1, columns, reached);
  return shares.reduce((sum, share, at) => sum + share * reached[at]!, 0) / columns;
}

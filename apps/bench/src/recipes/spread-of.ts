import type { distanceMatrix } from '@msann/graph-lineage';

type Matrix = ReturnType<typeof distanceMatrix>;

/**
 * Returns the mean distance between two fine vertices that a coarse one touches, each drawn by P_fj²:
 * (1/n1) Σ_j Σ_fg P_fj² P_gj² T_fg.
 */
export function spreadOf(P: Matrix, distances: Matrix): number {
  const shares = P.clone().pow(2);
  const reached = distances.mmul(shares);
  return shares.mul(reached).sum() / P.columns;
}

import { Matrix } from 'ml-matrix';
import { eigenvalueCost } from '../matching/match-eigenvalues.js';
import { minimumCostMatching } from '../matching/minimum-cost-matching.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import type { Scale } from '../terms/require-scale.js';
import type { JointEigenbasis } from './joint-eigenbasis.js';
import type { Both } from './pair-spectra.js';

/** The least objective over matchings of joint eigenvectors. */
export interface JointMinimum {
  readonly cost: number;
  readonly alpha: number;
  readonly beta: number;
  readonly columns: ArrayLike<number>;
}

/** The objective's weights and scales. */
interface Weights {
  readonly s: number;
  readonly alpha: Scale;
  readonly beta: Scale;
}

/**
 * Returns the minimum of the objective where Laplacian and distances commute on both graphs. In the
 * joint eigenbases E is Σ_ij c_ij Q_ij² with
 *
 *     c_ij = (1-s)(α^(-1/2) λ1_j - α^(1/2) λ2_i)² + s(β^(-1/2) τ1_j - β^(1/2) τ2_i)²,
 *
 * so the minimum over all P is a minimum-cost matching, for every s. With a scale 'auto' matchings and
 * the best scale of each take turns, from scales around the first; what they reach is a minimum in each,
 * not proven to be the least in both.
 */
export function jointMinimum(
  basis: Both<JointEigenbasis>,
  { s, alpha, beta }: Weights,
  around: { readonly alpha: number; readonly beta: number },
): JointMinimum {
  const { coarse, fine } = basis;
  const at = (a: number, b: number): JointMinimum => ({
    ...minimumCostMatching(jointCosts(basis, s, a, b)),
    alpha: a,
    beta: b,
  });
  const improved = (from: JointMinimum): JointMinimum => {
    const a = alpha === 'auto' ? bestScale(coarse.laplacian, fine.laplacian, from.columns) : alpha;
    const b = beta === 'auto' ? bestScale(coarse.distance, fine.distance, from.columns) : beta;
    // A limit that these columns reach, but none of others.
    if (a === Infinity || b === Infinity)
      return { ...from, ...valueOf(basis, s, a, b, from.columns) };
    return at(a, b);
  };
  const scalesOf = (given: Scale, first: number, values: Float64Array): readonly number[] => {
    if (given !== 'auto') return [given];
    // A single vertex: the term falls to 0 with its scale, whatever the matching.
    return values.every((value) => value === 0) ? [0] : SPREAD.map((factor) => factor * first);
  };
  let best: JointMinimum | undefined;
  for (const a of scalesOf(alpha, around.alpha, coarse.laplacian)) {
    for (const b of scalesOf(beta, around.beta, coarse.distance)) {
      let now = at(a, b);
      for (let turn = 0; turn < TURNS && (alpha === 'auto' || beta === 'auto'); turn += 1) {
        const next = improved(now);
        const settled = next.cost >= now.cost * (1 - 1e-14);
        if (next.cost < now.cost) now = next;
        if (settled || now.alpha === Infinity || now.beta === Infinity) break;
      }
      if (best === undefined || now.cost < best.cost) best = now;
    }
  }
  return best!;
}

/** Returns the costs `[n1, n2]` of sending each coarse vector to each fine one. */
function jointCosts(
  { coarse, fine }: Both<JointEigenbasis>,
  s: number,
  alpha: number,
  beta: number,
): Matrix {
  const n1 = coarse.laplacian.length;
  const n2 = fine.laplacian.length;
  const costs = new Matrix(n1, n2);
  const rows = matrixRows(costs);
  const a = Math.sqrt(alpha);
  const b = Math.sqrt(beta);
  for (let j = 0; j < n1; j += 1) {
    const row = rows[j]!;
    const diffusing = a === 0 ? 0 : coarse.laplacian[j]! / a;
    const distant = b === 0 ? 0 : coarse.distance[j]! / b;
    for (let i = 0; i < n2; i += 1) {
      const diffusion = diffusing - a * fine.laplacian[i]!;
      const locality = distant - b * fine.distance[i]!;
      row[i] = (1 - s) * diffusion * diffusion + s * locality * locality;
    }
  }
  return costs;
}

/** Returns the cost of a matching at scales that may be the limits 0 and Infinity. */
function valueOf(
  { coarse, fine }: Both<JointEigenbasis>,
  s: number,
  alpha: number,
  beta: number,
  columns: ArrayLike<number>,
): Omit<JointMinimum, 'columns'> {
  const matched = Uint32Array.from(columns);
  const diffusion = eigenvalueCost(coarse.laplacian, fine.laplacian, matched, alpha);
  const locality = eigenvalueCost(coarse.distance, fine.distance, matched, beta);
  return { cost: (1 - s) * diffusion + s * locality, alpha, beta };
}

/** Returns ‖coarse values‖ / ‖matched fine values‖, 0 or Infinity where one is 0, 1 where both are. */
function bestScale(coarse: Float64Array, fine: Float64Array, columns: ArrayLike<number>): number {
  let above = 0;
  let below = 0;
  for (let j = 0; j < coarse.length; j += 1) {
    above += coarse[j]! ** 2;
    below += fine[columns[j]!]! ** 2;
  }
  return above === 0 && below === 0 ? 1 : Math.sqrt(above / below);
}

/** Factors around the first scale, and turns from each. */
const SPREAD = [1, 0.25, 0.5, 2, 4] as const;
const TURNS = 100;

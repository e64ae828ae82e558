import { laplacianProcess } from '../processes/laplacian-process.js';
import { dot } from '../terms/flat-term.js';
import { residual } from '../terms/process-pair.js';
import { type BoxProductFactor, factorMap } from './box-product-factor.js';

/** What the diffusion of a product map takes from a factor, D = α^(-1/2) P L1 - α^(1/2) L2 P. */
export interface FactorDiffusion {
  /** ‖D‖². */
  readonly cost: number;
  /** ‖P‖², which is n1 where the columns of P are orthonormal. */
  readonly size: number;
  /** tr(PᵀD). */
  readonly trace: number;
}

/** Returns those of a factor, in O(n2 |E1| + n1 |E2|). */
export function factorDiffusion(
  caller: string,
  factor: BoxProductFactor,
  alpha: number,
): FactorDiffusion {
  const p = factorMap(caller, factor);
  const pair = { coarse: laplacianProcess(factor.coarse), fine: laplacianProcess(factor.fine) };
  const d = residual(pair, alpha, p);
  return { cost: dot(d, d), size: dot(p, p), trace: dot(p, d) };
}

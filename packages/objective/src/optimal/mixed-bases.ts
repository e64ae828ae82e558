import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { matrixFromFlat } from '../matrices/flat-matrix.js';
import type { ProcessMatrix } from '../processes/process-matrix.js';
import type { ProcessPair } from '../terms/process-pair.js';
import type { Both } from './pair-spectra.js';

/** Eigenvalues and their eigenvectors, one a column. */
export interface Basis {
  readonly values: ArrayLike<number>;
  readonly vectors: Matrix;
}

/**
 * Returns eigenbases of (1 - share) β^(∓1/2) T / ‖T‖ + share α^(∓1/2) L / ‖L‖, the coarse matrices at
 * -1/2 and the fine ones at +1/2, each norm that of the fine matrix.
 */
export function mixedBases(
  diffusion: ProcessPair,
  locality: ProcessPair,
  alpha: number,
  beta: number,
  share: number,
): Both<Basis> {
  const weights = {
    laplacian: share / norm(dense(diffusion.fine)),
    distance: (1 - share) / norm(dense(locality.fine)),
  };
  const basis = (side: 'coarse' | 'fine', power: number): Basis => {
    const matrix = Matrix.add(
      dense(diffusion[side]).mul(weights.laplacian * alpha ** power),
      dense(locality[side]).mul(weights.distance * beta ** power),
    );
    const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix, {
      assumeSymmetric: true,
    });
    return { values: realEigenvalues, vectors: eigenvectorMatrix };
  };
  return { coarse: basis('coarse', -0.5), fine: basis('fine', 0.5) };
}

function dense(process: ProcessMatrix): Matrix {
  const { size } = process;
  const identity = new Float64Array(size * size);
  for (let index = 0; index < size; index += 1) identity[index * size + index] = 1;
  const out = new Float64Array(size * size);
  process.addAlong(1, identity, 1, size, out);
  return matrixFromFlat(out, size, size);
}

function norm(matrix: Matrix): number {
  return matrix.norm('frobenius') || 1;
}

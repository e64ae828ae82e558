import { EigenvalueDecomposition, type Matrix } from 'ml-matrix';
import { vec } from '../matrices/vec.js';
import { hessenbergEigenvalues } from './hessenberg-eigenvalues.js';
import { toHessenbergForm } from './hessenberg-form.js';

/** Eigenvalues; complex ones side by side with their conjugates, which are exactly that. */
export interface Eigenvalues {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/**
 * Returns the eigenvalues of a finite square matrix, symmetric or not.
 *
 * ml-matrix's decomposition of matrices that are not symmetric never ends for some of them, such as
 * `[[0,0,0,0,0],[0,0,0,0,1],[0,0,0,1,0],[1,1,0,0,1],[1,0,1,0,1]]`, so those have their own here.
 */
export function eigenvaluesOf(matrix: Matrix): Eigenvalues {
  const order = matrix.rows;
  if (matrix.isSymmetric()) {
    const { realEigenvalues } = new EigenvalueDecomposition(matrix, { assumeSymmetric: true });
    return { real: Float64Array.from(realEigenvalues), imaginary: new Float64Array(order) };
  }
  const h = vec(matrix);
  // A power of two, so that nothing is rounded, and no square overflows.
  const scale =
    2 ** Math.floor(Math.log2(h.reduce((max, value) => Math.max(max, Math.abs(value)), 0)));
  for (let index = 0; index < h.length; index += 1) h[index]! /= scale;
  toHessenbergForm(h, order);
  const { real, imaginary } = hessenbergEigenvalues(h, order);
  return {
    real: real.map((value) => value * scale),
    imaginary: imaginary.map((value) => value * scale),
  };
}

import { asDense, type MatrixLike } from '../matrices/matrix-like.js';
import { requireFactors } from '../matrices/require-factors.js';
import { requireFinite } from '../matrices/require-finite.js';
import { requireSquare } from '../matrices/require-square.js';
import { combinedValues } from '../spectra/combined-values.js';
import { eigenvaluesOf } from './eigenvalues-of.js';
import { type ScaledNumber, scaled, scaledProduct } from './scaled-number.js';

/**
 * Returns Π (λ_i + μ_j + …) over the eigenvalues of the factors, complex ones in conjugate pairs.
 *
 * The eigenvalues of a pair have opposite imaginary parts to the last bit, and so have the sums of
 * a pair. The pair's product is |z|², so no product is complex, and signs come of real sums only.
 */
export function sumDeterminant(caller: string, factors: readonly MatrixLike[]): ScaledNumber {
  requireFactors(caller, factors);
  requireSquare(caller, factors);
  const eigens = factors.map((factor, index) => {
    const matrix = asDense(factor);
    requireFinite(caller, matrix, index);
    return eigenvaluesOf(matrix);
  });
  const add = (first: number, second: number): number => first + second;
  const real = combinedValues(
    eigens.map((eigen) => eigen.real),
    add,
  );
  const imaginary = combinedValues(
    eigens.map((eigen) => eigen.imaginary),
    add,
  );
  const sums: ScaledNumber[] = [];
  for (let index = 0; index < real.length; index += 1) {
    if (imaginary[index] === 0) {
      sums.push(scaled(real[index]!));
    } else if (imaginary[index]! > 0) {
      const size = scaled(Math.hypot(real[index]!, imaginary[index]!));
      sums.push(size, size);
    }
  }
  return scaledProduct(sums);
}

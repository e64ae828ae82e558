import type { SpectralForm } from './spectral-form.js';

/**
 * Returns the form whose vectors are the Kronecker products of the factors' and whose values are
 * combined from theirs, pair (i, j) at i·|second| + j.
 */
export function productForm(
  first: SpectralForm,
  second: SpectralForm,
  combine: (firstValue: number, secondValue: number) => number,
): SpectralForm {
  const values = new Float64Array(first.values.length * second.values.length);
  let next = 0;
  for (const firstValue of first.values) {
    for (const secondValue of second.values) {
      values[next] = combine(firstValue, secondValue);
      next += 1;
    }
  }
  return { values, vectors: () => first.vectors().kroneckerProduct(second.vectors()) };
}

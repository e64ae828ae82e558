import { Matrix } from 'ml-matrix';
import { denseMap } from '../dense-map.js';
import type { DenseMap } from '../prolongation-map.js';

/**
 * Returns the map between cycles whose column j is a stencil moved by r j, wrapped around and made
 * orthonormal in Löwdin's way, P = B (BᵀB)^(-1/2): of all orthonormal columns those nearest to B's.
 * BᵀB is circulant, so the root is taken wave by wave.
 *
 * @param stencil - its first entry stands at the fine vertex `first` of column 0
 */
export function cycleStencilMap(
  coarseSize: number,
  ratio: number,
  stencil: readonly number[],
  first: number,
): DenseMap {
  const fineSize = ratio * coarseSize;
  const column = new Float64Array(fineSize);
  for (const [d, entry] of stencil.entries()) {
    column[modulo(first + d, fineSize)]! += entry;
  }
  const root = inverseRoot(column, coarseSize, ratio);
  const matrix = new Matrix(fineSize, coarseSize);
  for (let i = 0; i < fineSize; i += 1) {
    for (let j = 0; j < coarseSize; j += 1) {
      let entry = 0;
      for (let k = 0; k < coarseSize; k += 1) {
        entry += column[modulo(i - ratio * k, fineSize)]! * root[modulo(k - j, coarseSize)]!;
      }
      matrix.set(i, j, entry);
    }
  }
  return denseMap(matrix);
}

/** Returns the first column of (BᵀB)^(-1/2). */
function inverseRoot(column: Float64Array, coarseSize: number, ratio: number): Float64Array {
  const gram = Float64Array.from({ length: coarseSize }, (_, d) =>
    column.reduce(
      (sum, entry, i) => sum + entry * column[modulo(i - ratio * d, column.length)]!,
      0,
    ),
  );
  const roots = cosineSums(gram).map((eigenvalue) => 1 / Math.sqrt(eigenvalue));
  return cosineSums(roots).map((sum) => sum / coarseSize);
}

/** Returns Σ_d a_d cos(2πkd/n) for all k: the discrete Fourier transform of an even sequence. */
function cosineSums(values: Float64Array): Float64Array {
  const n = values.length;
  return values.map((_, k) =>
    values.reduce((sum, value, d) => sum + value * Math.cos((2 * Math.PI * ((k * d) % n)) / n), 0),
  );
}

function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}

import type { ProcessMatrix } from './process-matrix.js';

/**
 * Returns the distances of a path, T_ij = |i - j|, in O(size) a vector: from one row of T to the next
 * the entries up to the diagonal grow by 1 and the others shrink by 1, so (Tx)_{i+1} - (Tx)_i is
 * twice the sum of x up to i, less the sum of all x.
 */
export function pathDistanceProcess(size: number): ProcessMatrix {
  return {
    size,
    addAlong: (factor, x, left, right, out) => {
      for (let a = 0; a < left; a += 1) {
        for (let c = 0; c < right; c += 1) {
          const begin = a * size * right + c;
          let total = 0;
          let moment = 0;
          for (let j = 0; j < size; j += 1) {
            const value = x[begin + j * right]!;
            total += value;
            moment += j * value;
          }
          let upTo = 0;
          for (let i = 0, at = begin; i < size; i += 1, at += right) {
            out[at]! += factor * moment;
            upTo += x[at]!;
            moment += 2 * upTo - total;
          }
        }
      }
    },
  };
}

import type { ProcessMatrix } from './process-matrix.js';

/**
 * Returns the distances of a cycle in O(size) a vector: from one row of T to the next the half of
 * the entries behind grows by 1 and the half ahead shrinks by 1. With h = ⌊n/2⌋ and W_i the sum of
 * the h entries of x that end at i, (Tx)_{i+1} - (Tx)_i = 2 W_i - Σx, plus x_{i-h} where n is odd,
 * as the farthest two vertices are then equally far.
 */
export function cycleDistanceProcess(size: number): ProcessMatrix {
  const half = Math.floor(size / 2);
  const odd = size % 2;
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
            moment += Math.min(j, size - j) * value;
          }
          let window = 0;
          for (let j = size - half + 1; j <= size; j += 1) window += x[begin + (j % size) * right]!;
          for (let i = 0; i < size; i += 1) {
            out[begin + i * right]! += factor * moment;
            const leaving = x[begin + ((i - half + size) % size) * right]!;
            moment += 2 * window - total + odd * leaving;
            const next = (i + 1) % size;
            const last = (next - half + size) % size;
            window += x[begin + next * right]! - x[begin + last * right]!;
          }
        }
      }
    },
  };
}

import type { ProcessMatrix } from './process-matrix.js';

/**
 * Returns the distances of a box product, T(G□H) = T(G)⊗J + J⊗T(H): with J all ones, (Tx)_gh is
 * (T(G) r)_g + (T(H) k)_h, r and k being the row and column sums of x seen as `[|G|, |H|]`. So a
 * vector takes O(|V|) and what the factors take.
 */
export function boxDistanceProcess(first: ProcessMatrix, second: ProcessMatrix): ProcessMatrix {
  const size = first.size * second.size;
  return {
    size,
    addAlong: (factor, x, left, right, out) => {
      const rowSums = new Float64Array(first.size * right);
      const columnSums = new Float64Array(second.size * right);
      const byRow = new Float64Array(first.size * right);
      const byColumn = new Float64Array(second.size * right);
      for (let a = 0; a < left; a += 1) {
        for (const sums of [rowSums, columnSums, byRow, byColumn]) sums.fill(0);
        let at = a * size * right;
        for (let g = 0; g < first.size; g += 1) {
          for (let h = 0; h < second.size; h += 1) {
            for (let c = 0; c < right; c += 1, at += 1) {
              const value = x[at]!;
              rowSums[g * right + c]! += value;
              columnSums[h * right + c]! += value;
            }
          }
        }
        first.addAlong(factor, rowSums, 1, right, byRow);
        second.addAlong(factor, columnSums, 1, right, byColumn);
        at = a * size * right;
        for (let g = 0; g < first.size; g += 1) {
          for (let h = 0; h < second.size; h += 1) {
            for (let c = 0; c < right; c += 1, at += 1) {
              out[at]! += byRow[g * right + c]! + byColumn[h * right + c]!;
            }
          }
        }
      }
    },
  };
}

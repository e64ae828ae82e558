import type { Matrix } from 'ml-matrix';

/**
 * Returns the largest |entry| of a factor, refusing what decompositions cannot take: that of NaN may
 * never end.
 *
 * @throws RangeError where the factor is empty, or an entry is not finite; it names the caller.
 */
export function requireFinite(caller: string, matrix: Matrix, factor: number): number {
  if (matrix.isEmpty()) {
    throw new RangeError(
      `${caller}: need factors with entries, got ${matrix.rows} x ${matrix.columns} for factor ${factor}`,
    );
  }
  let scale = 0;
  for (let i = 0; i < matrix.rows; i += 1) {
    for (let j = 0; j < matrix.columns; j += 1) {
      const value = matrix.get(i, j);
      if (!Number.isFinite(value)) {
        throw new RangeError(
          `${caller}: need finite factors, got ${value} at [${i}, ${j}] of factor ${factor}`,
        );
      }
      scale = Math.max(scale, Math.abs(value));
    }
  }
  return scale;
}

import type { Matrix } from 'ml-matrix';
import type { RandomSource } from '../random/random-source.js';
import { matrixRows } from './matrix-rows.js';
import { zeroMatrix } from './zero-matrix.js';

/** Returns a matrix of independent standard normal numbers. */
export function gaussianMatrix(rows: number, columns: number, random: RandomSource): Matrix {
  const result = zeroMatrix(rows, columns);
  for (const row of matrixRows(result)) {
    for (let j = 0; j < columns; j += 1) row[j] = gaussian(random);
  }
  return result;
}

/** Returns a standard normal number (Box and Muller). */
export function gaussian(random: RandomSource): number {
  const radius = Math.sqrt(-2 * Math.log1p(-random()));
  return radius * Math.cos(2 * Math.PI * random());
}

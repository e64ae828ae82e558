import { type AbstractMatrix, Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';

/** Returns what keeps a value from being a matrix of a shape, of finite numbers or any, or undefined. */
export function matrixMisfit(
  value: unknown,
  rows: number,
  columns: number,
  entries?: 'any',
): string | undefined {
  if (!Matrix.isMatrix(value)) {
    return `${described(value)} where a ${rows}x${columns} matrix is needed`;
  }
  if (value.rows !== rows || value.columns !== columns) {
    return `a ${value.rows}x${value.columns} matrix where ${rows}x${columns} is needed`;
  }
  return entries === 'any' ? undefined : entryMisfit(value);
}

/** Returns which entry of a matrix is not finite, or undefined. */
export function entryMisfit(matrix: AbstractMatrix): string | undefined {
  const data = matrixRows(matrix);
  for (let i = 0; i < data.length; i += 1) {
    const j = data[i]!.findIndex((entry) => !Number.isFinite(entry));
    if (j >= 0) return `${data[i]![j]} at [${i}, ${j}]`;
  }
  return undefined;
}

/** What a message says of a value that is no matrix. */
export function described(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (value === null || value === undefined) return String(value);
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

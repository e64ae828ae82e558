import type { Matrix } from 'ml-matrix';
import { matrixRows } from './matrix-rows.js';
import { transposed } from './transposed.js';
import { zeroMatrix } from './zero-matrix.js';

/** A = Q R, `[n, p]` = `[n, p]` `[p, p]`. */
export interface QrFactors {
  /** Its columns are orthonormal, whatever A's rank. */
  readonly q: Matrix;
  /** Upper triangular; no diagonal entry is negative. */
  readonly r: Matrix;
}

/** Returns the QR factors of a matrix `[n, p]`, n >= p, by Householder's reflections. */
export function householderQr(a: Matrix): QrFactors {
  const { rows: n, columns: p } = a;
  // Reflections run along columns: those of Aᵀ's rows are contiguous.
  const columns = matrixRows(transposed(a));
  const r = zeroMatrix(p, p);
  const triangle = matrixRows(r);
  const scales = new Float64Array(p);
  for (let k = 0; k < p; k += 1) {
    const column = columns[k]!;
    const head = column[k]!;
    const norm = normFrom(column, k);
    const diagonal = head > 0 ? -norm : norm;
    for (let i = 0; i < k; i += 1) triangle[i]![k] = column[i]!;
    triangle[k]![k] = diagonal;
    if (norm === 0) continue;
    // The reflector is (1, v_k+1, ..., v_n-1), in place of what it takes away.
    for (let i = k + 1; i < n; i += 1) column[i]! /= head - diagonal;
    column[k] = 1;
    scales[k] = (diagonal - head) / diagonal;
    reflectAll(columns, k + 1, column, k, scales[k]!);
  }

  const frame = zeroMatrix(p, n);
  const directions = matrixRows(frame);
  for (let j = 0; j < p; j += 1) directions[j]![j] = 1;
  for (let k = p - 1; k >= 0; k -= 1) {
    if (scales[k] === 0) continue;
    reflectAll(directions, k, columns[k]!, k, scales[k]!);
  }
  for (let k = 0; k < p; k += 1) {
    if (triangle[k]![k]! >= 0) continue;
    negate(triangle[k]!);
    negate(directions[k]!);
  }
  return { q: transposed(frame), r };
}

/** Applies I - scale v vᵀ to the vectors from `first` on: to four at once, whose sums do not wait for each other. */
function reflectAll(
  vectors: readonly Float64Array[],
  first: number,
  v: Float64Array,
  from: number,
  scale: number,
): void {
  let j = first;
  for (; j + 4 <= vectors.length; j += 4) {
    reflectFour(vectors[j]!, vectors[j + 1]!, vectors[j + 2]!, vectors[j + 3]!, v, from, scale);
  }
  for (; j < vectors.length; j += 1) reflect(vectors[j]!, v, from, scale);
}

function reflectFour(
  a: Float64Array,
  b: Float64Array,
  c: Float64Array,
  d: Float64Array,
  v: Float64Array,
  from: number,
  scale: number,
): void {
  const length = v.length;
  let sumA = 0;
  let sumB = 0;
  let sumC = 0;
  let sumD = 0;
  for (let i = from; i < length; i += 1) {
    const x = v[i]!;
    sumA += x * a[i]!;
    sumB += x * b[i]!;
    sumC += x * c[i]!;
    sumD += x * d[i]!;
  }
  sumA *= scale;
  sumB *= scale;
  sumC *= scale;
  sumD *= scale;
  for (let i = from; i < length; i += 1) {
    const x = v[i]!;
    a[i]! -= sumA * x;
    b[i]! -= sumB * x;
    c[i]! -= sumC * x;
    d[i]! -= sumD * x;
  }
}

/** Applies I - scale v vᵀ. */
function reflect(x: Float64Array, v: Float64Array, from: number, scale: number): void {
  const length = x.length;
  let sum = 0;
  for (let i = from; i < length; i += 1) sum += v[i]! * x[i]!;
  const factor = sum * scale;
  for (let i = from; i < length; i += 1) x[i]! -= factor * v[i]!;
}

/** Scaled by the largest entry, so that squares neither overflow nor vanish. */
function normFrom(x: Float64Array, from: number): number {
  let largest = 0;
  for (let i = from; i < x.length; i += 1) largest = Math.max(largest, Math.abs(x[i]!));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  let sum = 0;
  for (let i = from; i < x.length; i += 1) sum += (x[i]! / largest) ** 2;
  return largest * Math.sqrt(sum);
}

function negate(x: Float64Array): void {
  for (let i = 0; i < x.length; i += 1) x[i] = -x[i]!;
}

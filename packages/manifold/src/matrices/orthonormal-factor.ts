import type { Matrix } from 'ml-matrix';
import { choleskyFactor } from './cholesky-factor.js';
import { divideByTriangle } from './divide-by-triangle.js';
import { gram } from './gram.js';
import { householderQr } from './householder-qr.js';
import { matrixRows } from './matrix-rows.js';

/**
 * Returns Q of A = Q R, `[n, p]`, where R has a positive diagonal.
 *
 * By Cholesky's factor of AᵀA, twice where A is less than well-conditioned, and by reflections where
 * that could not mend it: Q is orthonormal to rounding in all cases.
 */
export function orthonormalFactor(a: Matrix): Matrix {
  const r = choleskyFactor(gram(a));
  const condition = r === undefined ? Infinity : conditionBound(r);
  if (r === undefined || condition > HOPELESS) return householderQr(a).q;
  const q = divideByTriangle(a, r);
  if (condition <= WELL_CONDITIONED) return q;
  const again = choleskyFactor(gram(q));
  return again === undefined ? householderQr(a).q : divideByTriangle(q, again);
}

/** About the condition of RᵀR, from above for the matrices that retractions bring. */
function conditionBound(r: Matrix): number {
  let sum = 0;
  let smallest = Infinity;
  matrixRows(r).forEach((row, i) => {
    for (let j = i; j < row.length; j += 1) sum += row[j]! ** 2;
    smallest = Math.min(smallest, row[i]! ** 2);
  });
  return (sum - (r.rows - 1) * smallest) / smallest;
}

const WELL_CONDITIONED = 100;
const HOPELESS = 1e10;

import { EigenvalueDecomposition, type Matrix, SingularValueDecomposition } from 'ml-matrix';
import { combination } from './combination.js';
import { gram } from './gram.js';
import { matrixRows } from './matrix-rows.js';
import { product } from './product.js';
import { productTransposed } from './product-transposed.js';
import { zeroMatrix } from './zero-matrix.js';

/**
 * Returns the polar factor A (AᵀA)^(-1/2) of a matrix `[n, p]`, n >= p: of all matrices with
 * orthonormal columns the one nearest to A.
 */
export function polarFactor(a: Matrix): Matrix {
  const largest = largestEntry(a);
  // ml-matrix never ends on what is not finite.
  if (!Number.isFinite(largest)) return notANumber(a);
  // Fourth powers of entries have to be numbers; powers of two change no digit.
  if (largest > LARGE) return polarFactor(combination(2 ** -500, a, 0, a));
  if (largest > 0 && largest < 1 / LARGE) return polarFactor(combination(2 ** 500, a, 0, a));
  const g = flushed(gram(a), largest * largest * NEGLIGIBLE);
  const { realEigenvalues: values, eigenvectorMatrix: vectors } = new EigenvalueDecomposition(g, {
    assumeSymmetric: true,
  });
  const condition = Math.max(...values) / Math.min(...values);
  if (!(condition > 0 && condition <= HOPELESS)) return bySingularVectors(a, largest);
  const scaled = zeroMatrix(g.rows, g.rows);
  const out = matrixRows(scaled);
  matrixRows(vectors).forEach((row, i) => {
    for (let j = 0; j < row.length; j += 1) out[i]![j] = row[j]! / Math.sqrt(values[j]!);
  });
  const factor = product(a, productTransposed(scaled, vectors));
  return condition <= WELL_CONDITIONED ? factor : polarFactor(factor);
}

function bySingularVectors(a: Matrix, largest: number): Matrix {
  const { leftSingularVectors, rightSingularVectors } = new SingularValueDecomposition(
    flushed(a, largest * NEGLIGIBLE),
  );
  return productTransposed(leftSingularVectors, rightSingularVectors);
}

/** A copy without what is nearer to 0: where squares are no numbers, ml-matrix loses its way. */
function flushed(a: Matrix, threshold: number): Matrix {
  const result = combination(1, a, 0, a);
  for (const row of matrixRows(result)) {
    for (let j = 0; j < row.length; j += 1) if (Math.abs(row[j]!) < threshold) row[j] = 0;
  }
  return result;
}

function notANumber(a: Matrix): Matrix {
  const result = zeroMatrix(a.rows, a.columns);
  for (const row of matrixRows(result)) row.fill(Number.NaN);
  return result;
}

/** NaN where there is one. */
function largestEntry(a: Matrix): number {
  return matrixRows(a).reduce(
    (largest, row) => row.reduce((most, entry) => Math.max(most, Math.abs(entry)), largest),
    0,
  );
}

const LARGE = 1e75;
/** Of the largest entry: what is less turns no singular vector by a digit. */
const NEGLIGIBLE = 2 ** -120;
const WELL_CONDITIONED = 100;
const HOPELESS = 1e10;

import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { gaussianMatrix } from '../matrices/gaussian-matrix.js';
import { matrixMisfit } from '../matrices/matrix-misfit.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';
import { requirePositiveInteger } from '../requirements/require-positive-integer.js';
import { entrywise } from './entrywise.js';
import type { Manifold } from './manifold.js';
import { randomUnitTangent } from './random-unit-tangent.js';

/**
 * Returns the manifold of matrices `[rows, columns]` of positive numbers, by default of vectors
 * (Manopt's positivefactory, pymanopt's Positive).
 *
 * The metric is ⟨u, v⟩_x = Σ u v / x², which makes it the space of logarithms: steps multiply, so
 * that no number becomes 0 or negative, and a problem is as hard in metres as in millimetres.
 * Retractions are exponentials, x exp(u / x); logarithm and distance ‖ln(y / x)‖ are known. Random
 * points are exponentials of standard normal numbers.
 *
 * @example
 * ```ts
 * import { positive, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The side ratio r of the box 1 x r x 1/r of least surface 2 (r + 1/r + 1).
 * const problem = {
 *   cost: (x) => 2 * (x.get(0, 0) + 1 / x.get(0, 0) + 1),
 *   gradient: (x) => new Matrix([[2 - 2 / x.get(0, 0) ** 2]]),
 *   hessian: (x, u) => new Matrix([[(4 * u.get(0, 0)) / x.get(0, 0) ** 3]]),
 * };
 * console.log(trustRegions(positive(1), problem).point.get(0, 0).toFixed(6)); // 1.000000
 * ```
 *
 * @throws RangeError where rows or columns are not positive integers.
 */
export function positive(rows: number, columns = 1): Manifold<Matrix> {
  requirePositiveInteger('positive', 'rows', rows);
  requirePositiveInteger('positive', 'columns', columns);
  const exponential = (x: Matrix, u: Matrix): Matrix => entrywise(multiplied, x, u);
  const logarithm = (x: Matrix, y: Matrix): Matrix => entrywise((a, b) => a * logRatio(a, b), x, y);
  return {
    name: `Positive(${rows}, ${columns})`,
    dimension: rows * columns,
    typicalDistance: Math.sqrt(rows * columns),
    warnings: [],
    inner: (x, u, v) => frobeniusInner(entrywise(quotient, u, x), entrywise(quotient, v, x)),
    project: (_x, ambient) => ambient,
    riemannianGradient: (x, gradient) => entrywise((a, g) => a * (a * g), x, gradient),
    // The derivative of x² g along u, less u x g, which is Christoffel's part.
    riemannianHessian: (x, gradient, hessian, u) =>
      combination(
        1,
        entrywise((a, h) => a * (a * h), x, hessian),
        1,
        entrywise((a, g, b) => a * g * b, x, gradient, u),
      ),
    retract: exponential,
    retractionOrder: 2,
    transport: (x, y, u) => entrywise((a, b, c) => b * (c / a), x, y, u),
    exponential,
    logarithm,
    distance: (x, y) => frobeniusNorm(entrywise(logRatio, x, y)),
    combine: combination,
    zeroTangent: () => zeroMatrix(rows, columns),
    randomPoint: (random) => {
      const u = gaussianMatrix(rows, columns, random);
      return entrywise((a) => Math.exp(a), u, u);
    },
    randomTangent: (x, random) => {
      const u = randomUnitTangent(
        () => gaussianMatrix(rows, columns, random),
        (v) => v,
      );
      return entrywise((a, b) => a * b, x, u);
    },
    // Zero and negative numbers are infinitely far away.
    drift: (x) => (matrixRows(x).every((row) => row.every((a) => a > 0)) ? 0 : Infinity),
    restore: (x) => entrywise((a) => (a > 0 ? a : Number.EPSILON), x, x),
    misfit: (x, entries) => matrixMisfit(x, rows, columns, entries),
  };
}

function quotient(u: number, x: number): number {
  return u / x;
}

/** x exp(u / x), kept within what has a reciprocal. */
function multiplied(x: number, u: number): number {
  const y = x * Math.exp(u / x);
  return Number.isNaN(y) ? y : Math.min(Math.max(y, SMALLEST), LARGEST);
}

/** ln(y / x), to all its digits where y is near x. */
function logRatio(x: number, y: number): number {
  const change = (y - x) / x;
  return Math.abs(change) < 0.5 ? Math.log1p(change) : Math.log(y) - Math.log(x);
}

const SMALLEST = 2 ** -1000;
const LARGEST = 2 ** 1000;

import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { gaussianMatrix } from '../matrices/gaussian-matrix.js';
import { matrixMisfit } from '../matrices/matrix-misfit.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';
import { requirePositiveInteger } from '../requirements/require-positive-integer.js';
import type { Manifold } from './manifold.js';
import { randomUnitTangent } from './random-unit-tangent.js';

/**
 * Returns the space of all matrices `[rows, columns]` (Manopt's euclideanfactory, pymanopt's
 * Euclidean): no constraint at all, for the free part of a {@link product}.
 *
 * Geodesics are straight lines, and random points are standard normal.
 *
 * @example
 * ```ts
 * import { euclidean, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The point nearest to (3, 4).
 * const target = new Matrix([[3], [4]]);
 * const problem = {
 *   cost: (x) => 0.5 * Matrix.sub(x, target).norm() ** 2,
 *   gradient: (x) => Matrix.sub(x, target),
 *   hessian: (x, u) => u,
 * };
 * const { point } = trustRegions(euclidean(2), problem);
 * console.log(point.to1DArray().map((entry) => entry.toFixed(3))); // [ '3.000', '4.000' ]
 * ```
 *
 * @throws RangeError where rows or columns are not positive integers.
 */
export function euclidean(rows: number, columns = 1): Manifold<Matrix> {
  requirePositiveInteger('euclidean', 'rows', rows);
  requirePositiveInteger('euclidean', 'columns', columns);
  const move = (x: Matrix, u: Matrix): Matrix => combination(1, x, 1, u);
  return {
    name: `Euclidean(${rows}, ${columns})`,
    dimension: rows * columns,
    typicalDistance: Math.sqrt(rows * columns),
    warnings: [],
    inner: (_x, u, v) => frobeniusInner(u, v),
    project: (_x, ambient) => ambient,
    riemannianGradient: (_x, gradient) => gradient,
    riemannianHessian: (_x, _gradient, hessian) => hessian,
    retract: move,
    retractionOrder: 2,
    transport: (_x, _y, u) => u,
    exponential: move,
    logarithm: (x, y) => combination(1, y, -1, x),
    distance: (x, y) => frobeniusNorm(combination(1, y, -1, x)),
    combine: combination,
    zeroTangent: () => zeroMatrix(rows, columns),
    randomPoint: (random) => gaussianMatrix(rows, columns, random),
    randomTangent: (_x, random) =>
      randomUnitTangent(
        () => gaussianMatrix(rows, columns, random),
        (u) => u,
      ),
    drift: () => 0,
    restore: (x) => x,
    misfit: (x, entries) => matrixMisfit(x, rows, columns, entries),
  };
}

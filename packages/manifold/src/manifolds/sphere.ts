import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { gaussianMatrix } from '../matrices/gaussian-matrix.js';
import { matrixMisfit } from '../matrices/matrix-misfit.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';
import { requirePositiveInteger } from '../requirements/require-positive-integer.js';
import { componentsWarning } from './components-warning.js';
import type { Manifold } from './manifold.js';
import { randomUnitTangent } from './random-unit-tangent.js';
import { sphereDistance, sphereExponential, sphereLogarithm } from './sphere-geodesics.js';

/**
 * Returns the manifold of matrices `[rows, columns]` with ‖x‖ = 1, by default of unit vectors
 * (Manopt's spherefactory, pymanopt's Sphere).
 *
 * The metric is that of the surrounding space, and retractions divide x + u by its norm, which is of
 * second order. Exponential, logarithm and distance (the angle, exact for near and for opposite
 * points too) are known.
 *
 * @example
 * ```ts
 * import { sphere, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // The largest eigenvalue of a symmetric matrix, here 3.
 * const a = new Matrix([[2, 1], [1, 2]]);
 * const problem = {
 *   cost: (x) => -x.transpose().mmul(a).mmul(x).get(0, 0),
 *   gradient: (x) => a.mmul(x).mul(-2),
 *   hessian: (x, u) => a.mmul(u).mul(-2),
 * };
 * console.log((-trustRegions(sphere(2), problem).cost).toFixed(6)); // 3.000000
 * ```
 *
 * @throws RangeError where rows or columns are not positive integers.
 */
export function sphere(rows: number, columns = 1): Manifold<Matrix> {
  requirePositiveInteger('sphere', 'rows', rows);
  requirePositiveInteger('sphere', 'columns', columns);
  const name = `Sphere(${rows}, ${columns})`;
  const dimension = rows * columns - 1;
  const project = (x: Matrix, u: Matrix): Matrix => combination(1, u, -frobeniusInner(x, u), x);
  return {
    name,
    dimension,
    typicalDistance: Math.PI,
    warnings: dimension > 0 ? [] : [componentsWarning(name, '+1 and -1')],
    inner: (_x, u, v) => frobeniusInner(u, v),
    project,
    riemannianGradient: project,
    riemannianHessian: (x, gradient, hessian, u) =>
      project(x, combination(1, hessian, -frobeniusInner(x, gradient), u)),
    retract: (x, u) => restore(combination(1, x, 1, u)),
    retractionOrder: 2,
    transport: (_x, y, u) => project(y, u),
    exponential: sphereExponential,
    logarithm: sphereLogarithm,
    distance: sphereDistance,
    combine: combination,
    zeroTangent: () => zeroMatrix(rows, columns),
    randomPoint: (random) => restore(gaussianMatrix(rows, columns, random)),
    randomTangent: (x, random) =>
      dimension === 0
        ? zeroMatrix(rows, columns)
        : randomUnitTangent(
            () => gaussianMatrix(rows, columns, random),
            (u) => project(x, u),
          ),
    drift: (x) => Math.abs(frobeniusInner(x, x) - 1),
    restore,
    misfit: (x, entries) => matrixMisfit(x, rows, columns, entries),
  };
}

/** Returns the nearest point of the sphere; of 0, from which all are as far, the first axis. */
function restore(x: Matrix): Matrix {
  const norm = frobeniusNorm(x);
  if (norm > SHORT && norm < Infinity) return combination(1 / norm, x, 0, x);
  const longest = matrixRows(x).reduce(
    (most, row) => row.reduce((length, entry) => Math.max(length, Math.abs(entry)), most),
    0,
  );
  // Squares of entries have to be numbers; powers of two change no digit.
  if (longest > 1) return restore(combination(2 ** -600, x, 0, x));
  if (longest > 0) return restore(combination(2 ** 600, x, 0, x));
  const axis = zeroMatrix(x.rows, x.columns);
  matrixRows(axis)[0]![0] = Number.isNaN(longest) ? Number.NaN : 1;
  return axis;
}

const SHORT = 1e-150;

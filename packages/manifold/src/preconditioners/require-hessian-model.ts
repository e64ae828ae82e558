import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { shown } from '../requirements/shown.js';
import type { HessianModel } from './stiefel-preconditioner.js';

/**
 * Checks the shapes of a model of a Hessian and that its diagonal is positive.
 *
 * @throws RangeError that names what does not fit.
 */
export function requireHessianModel(model: HessianModel): void {
  const caller = 'stiefelPreconditioner';
  if (typeof model !== 'object' || model === null) {
    throw new TypeError(`${caller}: need a model of matrices, got ${shown(model)}`);
  }
  const { rowBasis, columnBasis, diagonal } = model;
  for (const [name, value] of Object.entries({ rowBasis, columnBasis, diagonal })) {
    if (!Matrix.isMatrix(value)) {
      throw new TypeError(`${caller}: need ${name} to be a matrix, got ${name}=${shown(value)}`);
    }
  }
  const { rows: n, columns: p } = diagonal;
  for (const [name, basis, size] of [
    ['rowBasis', rowBasis, n],
    ['columnBasis', columnBasis, p],
  ] as const) {
    if (basis.rows !== size || basis.columns !== size) {
      throw new RangeError(
        `${caller}: need a ${size}x${size} ${name} beside a ${n}x${p} diagonal, got one of ${basis.rows}x${basis.columns}`,
      );
    }
  }
  for (const [i, row] of matrixRows(diagonal).entries()) {
    for (const [j, entry] of row.entries()) {
      if (!(entry > 0 && entry < Infinity)) {
        throw new RangeError(`${caller}: need a positive diagonal, got ${entry} at (${i}, ${j})`);
      }
    }
  }
}

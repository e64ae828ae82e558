import { Matrix } from 'ml-matrix';
import { requireLength } from '../matrices/require-length.js';
import { unvec } from '../matrices/unvec.js';
import { vec } from '../matrices/vec.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';

/** What this library's own operators are made of, so that they nest without copies of vectors. */
const axisMaps = new WeakMap<LinearOperator, AxisMap>();

/** Returns the axis map that an operator was made of; undefined for one that a caller wrote. */
export function axisMapWithin(operator: LinearOperator): AxisMap | undefined {
  return axisMaps.get(operator);
}

/** Returns the operator of an axis map. Its adjoint is made when it is first asked for, and kept. */
export function operatorFromAxisMap(map: AxisMap, adjointOf?: LinearOperator): LinearOperator {
  const { rows, columns } = map;
  let adjoint = adjointOf;
  const operator: LinearOperator = {
    rows,
    columns,
    shape: [rows, columns],
    matVec: (vector) => {
      requireLength('matVec', vector, columns);
      const result = new Float64Array(rows);
      map.addAlong(asFloat64(vector), 1, 1, result);
      return result;
    },
    matMat: (matrix) => {
      if (matrix.rows !== columns) {
        throw new RangeError(`matMat: need a matrix of ${columns} rows, got ${matrix.rows}`);
      }
      const result = new Float64Array(rows * matrix.columns);
      map.addAlong(vec(matrix), 1, matrix.columns, result);
      return unvec(result, rows, matrix.columns);
    },
    adjoint: () => {
      adjoint ??= operatorFromAxisMap(map.transpose(), operator);
      return adjoint;
    },
    toDense: () => operator.matMat(Matrix.eye(columns, columns)),
  };
  axisMaps.set(operator, map);
  return operator;
}

function asFloat64(vector: ArrayLike<number>): Float64Array {
  return vector instanceof Float64Array ? vector : Float64Array.from(vector);
}

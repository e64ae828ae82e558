import { Matrix } from 'ml-matrix';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { addOperators } from '../../src/operators/add-operators.js';
import { composeOperators } from '../../src/operators/compose-operators.js';
import { identityOperator } from '../../src/operators/identity-operator.js';
import { kroneckerProductOperator } from '../../src/operators/kronecker-product-operator.js';
import { kroneckerSumOperator } from '../../src/operators/kronecker-sum-operator.js';
import type { LinearOperator } from '../../src/operators/linear-operator.js';
import { matrixOperator } from '../../src/operators/matrix-operator.js';
import { operatorFromFunctions } from '../../src/operators/operator-from-functions.js';
import { scaleOperator } from '../../src/operators/scale-operator.js';
import { kroneckerEigen } from '../../src/spectra/kronecker-eigen.js';
import { productByDefinition, sumByDefinition } from '../by-definition.js';

/** A matrix of quarters, with zeros, always the same: products of a few are exact. */
export function fixedMatrix(rows: number, columns: number, shift = 0): Matrix {
  const values = Array.from(
    { length: rows * columns },
    (_, index) => Math.max(((index + shift) * 7) % 13, 4) / 4 - 1.5,
  );
  return Matrix.from1DArray(
    rows,
    columns,
    values.map((value) => (value === -0.5 ? 0 : value)),
  );
}

/** An operator as a caller may write it, none of this library's own. */
function foreignOperator(matrix: Matrix): LinearOperator {
  return {
    rows: matrix.rows,
    columns: matrix.columns,
    shape: [matrix.rows, matrix.columns],
    matVec: (vector) => Float64Array.from(matrix.mmul(Matrix.columnVector(vector)).getColumn(0)),
    matMat: (other) => matrix.mmul(other),
    adjoint: () => foreignOperator(matrix.transpose()),
    toDense: () => matrix.clone(),
  };
}

function functionOperator(matrix: Matrix): LinearOperator {
  const { matVec, adjoint } = foreignOperator(matrix);
  return operatorFromFunctions({
    rows: matrix.rows,
    columns: matrix.columns,
    matVec,
    adjointMatVec: adjoint().matVec,
  });
}

const a = fixedMatrix(3, 2);
const b = fixedMatrix(2, 5, 1);
const c = fixedMatrix(3, 3, 2);
const d = fixedMatrix(4, 4, 3);
const wide = fixedMatrix(5, 11, 4);
const large = fixedMatrix(13, 13, 5);
const tall = fixedMatrix(9, 3, 6);

/** Every kind of operator, with the matrix that it is: all its entries are exact. */
export const everyOperator: readonly (readonly [string, LinearOperator, Matrix])[] = [
  ['the identity', identityOperator(4), Matrix.eye(4, 4)],
  ['a dense matrix', matrixOperator(wide), wide],
  ['a sparse matrix', matrixOperator(sparseFromDense(b)), b],
  ['functions', functionOperator(a), a],
  ["a caller's operator", foreignOperator(a), a],
  ['a product of one factor', kroneckerProductOperator(a), a],
  ['a product of dense factors', kroneckerProductOperator(a, b), productByDefinition(a, b)],
  [
    'a product of larger dense factors',
    kroneckerProductOperator(wide, large, tall),
    productByDefinition(wide, large, tall),
  ],
  [
    'a product of factors of every kind',
    kroneckerProductOperator(
      sparseFromDense(a),
      b,
      foreignOperator(tall),
      identityOperator(2),
      functionOperator(b),
    ),
    productByDefinition(a, b, tall, Matrix.eye(2, 2), b),
  ],
  [
    'a product that begins with what is not dense',
    kroneckerProductOperator(foreignOperator(a), functionOperator(c), sparseFromDense(d)),
    productByDefinition(a, c, d),
  ],
  ['a sum of one factor', kroneckerSumOperator(c), c],
  ['a sum of dense factors', kroneckerSumOperator(c, d), sumByDefinition(c, d)],
  ['a sum of larger dense factors', kroneckerSumOperator(large, c), sumByDefinition(large, c)],
  [
    'a sum of factors of every kind',
    kroneckerSumOperator(
      foreignOperator(c),
      functionOperator(d),
      sparseFromDense(c),
      identityOperator(2),
      c,
    ),
    sumByDefinition(c, d, c, Matrix.eye(2, 2), c),
  ],
  [
    'a sum of a product and a sum',
    kroneckerSumOperator(kroneckerProductOperator(c, c), kroneckerSumOperator(d, c)),
    sumByDefinition(productByDefinition(c, c), sumByDefinition(d, c)),
  ],
  [
    'a matrix sum of operators and matrices',
    addOperators(
      kroneckerSumOperator(c, d),
      productByDefinition(c, d),
      foreignOperator(sumByDefinition(c, d)),
    ),
    Matrix.add(Matrix.mul(sumByDefinition(c, d), 2), productByDefinition(c, d)),
  ],
  [
    'a matrix product of operators and matrices',
    composeOperators(a, b, wide),
    a.mmul(b).mmul(wide),
  ],
  ['a scaled operator', scaleOperator(-2.5, matrixOperator(a)), Matrix.mul(a, -2.5)],
  [
    'a product of what is scaled, composed and added',
    kroneckerProductOperator(scaleOperator(2, a), composeOperators(a, b), addOperators(c, c)),
    productByDefinition(Matrix.mul(a, 2), a.mmul(b), Matrix.mul(c, 2)),
  ],
  [
    'eigenvectors',
    kroneckerEigen(new Float64Array(12), [
      { values: new Float64Array(3), vectors: c },
      { values: new Float64Array(4), vectors: d },
    ]).vectors,
    productByDefinition(c, d),
  ],
];

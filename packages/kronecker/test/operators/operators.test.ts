import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { sparseFromDense } from '../../src/matrices/sparse-from-dense.js';
import { vec } from '../../src/matrices/vec.js';
import { addOperators } from '../../src/operators/add-operators.js';
import { composeOperators } from '../../src/operators/compose-operators.js';
import { denseAxisMap } from '../../src/operators/dense-axis-map.js';
import { identityOperator } from '../../src/operators/identity-operator.js';
import { kroneckerProductOperator } from '../../src/operators/kronecker-product-operator.js';
import { kroneckerSumOperator } from '../../src/operators/kronecker-sum-operator.js';
import type { LinearOperator } from '../../src/operators/linear-operator.js';
import { matrixOperator } from '../../src/operators/matrix-operator.js';
import { operatorFromFunctions } from '../../src/operators/operator-from-functions.js';
import { scaleOperator } from '../../src/operators/scale-operator.js';
import { sparseAxisMap } from '../../src/operators/sparse-axis-map.js';
import { arbitraryMatrix, arbitrarySquare, matrixOf } from '../arbitrary-matrix.js';
import { productByDefinition, sumByDefinition } from '../by-definition.js';
import { maxDifference, vectorDifference } from '../max-difference.js';
import { fixedMatrix } from './every-operator.js';

const edge = new Matrix([
  [0, 1],
  [1, 0],
]);
const wide = Matrix.ones(2, 3);

describe('kroneckerProductOperator', () => {
  it('maps vec(X) to vec(A X Bᵀ)', () => {
    const triple = fc
      .tuple(arbitraryMatrix(), arbitraryMatrix())
      .chain(([a, b]) => fc.tuple(fc.constant(a), fc.constant(b), matrixOf(a.columns, b.columns)));
    fc.assert(
      fc.property(triple, ([a, b, x]) => {
        const expected = vec(a.mmul(x).mmul(b.transpose()));
        expect(kroneckerProductOperator(a, b).matVec(vec(x))).toEqual(expected);
      }),
    );
  });

  it('is the product of any number of factors, dense and sparse', () => {
    const mixed = fc.tuple(arbitraryMatrix(), fc.boolean());
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 1, maxLength: 4 }), (factors) => {
        const operator = kroneckerProductOperator(
          ...factors.map(([matrix, sparse]) => (sparse ? sparseFromDense(matrix) : matrix)),
        );
        const expected = productByDefinition(...factors.map(([matrix]) => matrix));
        expect(maxDifference(operator.toDense(), expected)).toBe(0);
      }),
    );
  });

  it('acts first with the factors that shrink the vector most for their cost', () => {
    const acted: string[] = [];
    const spy = (name: string, rows: number, columns: number): LinearOperator =>
      operatorFromFunctions({
        rows,
        columns,
        matVec: () => {
          if (acted.at(-1) !== name) acted.push(name);
          return new Float64Array(rows);
        },
        adjointMatVec: () => new Float64Array(columns),
      });
    const operator = kroneckerProductOperator(
      spy('grows', 4, 2),
      spy('stays', 3, 3),
      spy('shrinks', 1, 5),
      spy('shrinks less', 2, 3),
    );
    operator.matVec(new Float64Array(90));
    expect(acted).toEqual(['shrinks', 'shrinks less', 'stays', 'grows']);
  });
});

describe('kroneckerSumOperator', () => {
  it('is the sum of any number of factors, dense and sparse', () => {
    const mixed = fc.tuple(arbitrarySquare(), fc.boolean());
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 1, maxLength: 4 }), (factors) => {
        const operator = kroneckerSumOperator(
          ...factors.map(([matrix, sparse]) => (sparse ? sparseFromDense(matrix) : matrix)),
        );
        const expected = sumByDefinition(...factors.map(([matrix]) => matrix));
        expect(maxDifference(operator.toDense(), expected)).toBe(0);
      }),
    );
  });
});

describe('an axis map', () => {
  // Sizes around those at which kernels change: 4 rows and vectors, 8 columns, packs of 64 x 512.
  it.each([
    [5, 7, 3, 6],
    [4, 8, 1, 64],
    [6, 9, 1, 67],
    [3, 8, 5, 13],
    [7, 513, 2, 33],
    [9, 1030, 66, 1],
    [1, 20, 1, 5],
    [11, 600, 1, 3],
    [11, 600, 1, 1],
  ])('of %s x %s adds A x along the middle axis of [%s, ·, %s]', (rows, columns, left, right) => {
    const matrix = fixedMatrix(rows, columns);
    const x = vec(fixedMatrix(left * columns, right, 5));
    const start = vec(fixedMatrix(left * rows, right, 2));
    const expected = start.slice();
    for (let a = 0; a < left; a += 1) {
      for (let i = 0; i < rows; i += 1) {
        for (let k = 0; k < columns; k += 1) {
          for (let c = 0; c < right; c += 1) {
            const product = matrix.get(i, k) * x[(a * columns + k) * right + c]!;
            expected[(a * rows + i) * right + c]! += product;
          }
        }
      }
    }
    const maps = [denseAxisMap(rows, columns, vec(matrix)), sparseAxisMap(sparseFromDense(matrix))];
    for (const map of maps) {
      const out = start.slice();
      map.addAlong(x, left, right, out);
      // Sums of 1030 products of quarters up to 3: exact in any order.
      expect(out).toEqual(expected);
    }
  });
});

describe('operators', () => {
  it('do not change with the dense matrix they were made of', () => {
    const matrix = Matrix.eye(2, 2);
    const operators = [matrixOperator(matrix), kroneckerSumOperator(matrix, edge)];
    const before = operators.map((operator) => operator.toDense().to2DArray());
    matrix.set(0, 0, 100);
    expect(operators.map((operator) => operator.toDense().to2DArray())).toEqual(before);
  });

  it('keep their adjoint', () => {
    const operator = matrixOperator(wide);
    expect(operator.adjoint()).toBe(operator.adjoint());
    expect(operator.adjoint().adjoint()).toBe(operator);
  });

  it('of no rows or columns give empty vectors', () => {
    expect(matrixOperator(new Matrix(0, 3)).matVec([1, 2, 3])).toEqual(new Float64Array(0));
    expect(matrixOperator(new Matrix(2, 0)).matVec([])).toEqual(new Float64Array(2));
    expect(kroneckerSumOperator(new Matrix(0, 0), edge).matVec([])).toEqual(new Float64Array(0));
    expect(kroneckerProductOperator(new Matrix(0, 3), edge).shape).toEqual([0, 6]);
  });

  it('refuse vectors and matrices of the wrong size', () => {
    expect(() => matrixOperator(wide).matVec([1, 2])).toThrow(
      new RangeError('matVec: need a vector of length 3, got 2'),
    );
    expect(() => matrixOperator(wide).matMat(edge)).toThrow(
      new RangeError('matMat: need a matrix of 3 rows, got 2'),
    );
  });
});

describe('makers of operators', () => {
  it('refuse no operands', () => {
    expect(() => kroneckerProductOperator()).toThrow(
      new RangeError('kroneckerProductOperator: need at least one factor, got none'),
    );
    expect(() => kroneckerSumOperator()).toThrow(
      new RangeError('kroneckerSumOperator: need at least one factor, got none'),
    );
    expect(() => addOperators()).toThrow(
      new RangeError('addOperators: need at least one term, got none'),
    );
    expect(() => composeOperators()).toThrow(
      new RangeError('composeOperators: need at least one operator, got none'),
    );
  });

  it('refuse shapes that do not fit', () => {
    expect(() => kroneckerSumOperator(edge, wide)).toThrow(
      new RangeError('kroneckerSumOperator: need square factors, got 2 x 3 for factor 1'),
    );
    expect(() => addOperators(edge, wide)).toThrow(
      new RangeError('addOperators: need terms of one shape, got 2 x 2 and 2 x 3 for term 1'),
    );
    expect(() => composeOperators(edge, wide, edge)).toThrow(
      new RangeError(
        'composeOperators: need 3 rows in operator 2, the columns of the one before, got 2',
      ),
    );
    expect(() => identityOperator(1.5)).toThrow(
      new RangeError('identityOperator: need an integer order >= 0, got order=1.5'),
    );
  });

  it('refuse what is neither matrix nor operator', () => {
    const wrong = 3 as unknown as Matrix;
    const message = 'need a Matrix, a SparseMatrix or a LinearOperator, got number';
    expect(() => kroneckerProductOperator(edge, wrong)).toThrow(
      new TypeError(`kroneckerProductOperator: ${message}`),
    );
    expect(() => scaleOperator(2, wrong)).toThrow(new TypeError(`scaleOperator: ${message}`));
    expect(() => matrixOperator(wrong)).toThrow(
      new TypeError('matrixOperator: need a Matrix or a SparseMatrix, got number'),
    );
    const broken = { ...sparseFromDense(edge), offsets: Uint32Array.of(0) };
    expect(() => kroneckerSumOperator(broken)).toThrow(
      new RangeError('kroneckerSumOperator: need 3 offsets, got 1'),
    );
  });
});

describe('operatorFromFunctions', () => {
  it('refuses sizes that are none, and functions that return another length', () => {
    const functions = {
      rows: 2,
      columns: 1,
      matVec: () => [1],
      adjointMatVec: () => [1, 2],
    };
    expect(() => operatorFromFunctions({ ...functions, rows: -1 })).toThrow(
      new RangeError('operatorFromFunctions: need an integer rows >= 0, got rows=-1'),
    );
    expect(() => operatorFromFunctions({ ...functions, columns: NaN })).toThrow(
      new RangeError('operatorFromFunctions: need an integer columns >= 0, got columns=NaN'),
    );
    expect(() => operatorFromFunctions(functions).matVec([1])).toThrow(
      new RangeError('operatorFromFunctions: need matVec to return length 2, got 1'),
    );
    expect(() => operatorFromFunctions(functions).adjoint().matVec([1, 2])).toThrow(
      new RangeError('operatorFromFunctions: need adjointMatVec to return length 1, got 2'),
    );
  });

  it('gives its functions vectors of their own', () => {
    const spoiling = operatorFromFunctions({
      rows: 2,
      columns: 2,
      matVec: (x) => x.fill(0),
      adjointMatVec: (y) => y.fill(0),
    });
    const x = Float64Array.of(1, 2);
    spoiling.matVec(x);
    expect(vectorDifference(x, [1, 2])).toBe(0);
  });
});

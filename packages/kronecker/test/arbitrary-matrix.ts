import fc from 'fast-check';
import { Matrix } from 'ml-matrix';

/**
 * Entries are multiples of 1/4 up to 4, many of them 0: sums and products of a few are exact in
 * float64, so that laws can be asserted with no tolerance.
 */
const entry = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -16, max: 16 }).map((quarters) => quarters / 4),
);

export const size = fc.integer({ min: 1, max: 4 });

export function matrixOf(rows: number, columns: number): fc.Arbitrary<Matrix> {
  return fc
    .array(entry, { minLength: rows * columns, maxLength: rows * columns })
    .map((values) => Matrix.from1DArray(rows, columns, values));
}

/** A matrix of any shape up to 4 x 4. */
export function arbitraryMatrix(): fc.Arbitrary<Matrix> {
  return fc.tuple(size, size).chain(([rows, columns]) => matrixOf(rows, columns));
}

export function arbitrarySquare(): fc.Arbitrary<Matrix> {
  return size.chain((order) => matrixOf(order, order));
}

export function arbitrarySymmetric(): fc.Arbitrary<Matrix> {
  return arbitrarySquare().map((matrix) => Matrix.add(matrix, matrix.transpose()));
}

export function arbitraryVector(length: number): fc.Arbitrary<Float64Array> {
  return fc
    .array(entry, { minLength: length, maxLength: length })
    .map((values) => Float64Array.from(values));
}

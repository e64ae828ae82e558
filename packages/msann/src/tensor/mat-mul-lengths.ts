import type { MatMulOptions, Shape } from './tensor-operations.js';

/** Lengths of a matrix product: `[m, k]` times `[k, n]`, after transposes. */
export interface MatMulLengths {
  /** How many products; undefined for one of two plain matrices. */
  readonly stacked: number | undefined;
  readonly m: number;
  readonly k: number;
  readonly n: number;
}

/**
 * Returns the lengths of a product of two matrices, of two stacks of matrices or of a stack and a matrix.
 *
 * @example
 * ```ts
 * import { matMulLengths } from '@msann/msann';
 *
 * console.log(matMulLengths([2, 3], [4, 3], { transposeB: true })); // { stacked: undefined, m: 2, k: 3, n: 4 }
 * console.log(matMulLengths([5, 2, 3], [3, 4]).stacked); // 5
 * ```
 *
 * @throws RangeError if an argument is neither a matrix nor a stack, or lengths differ
 */
export function matMulLengths(a: Shape, b: Shape, options: MatMulOptions = {}): MatMulLengths {
  if (!isMatrixOrStack(a) || !isMatrixOrStack(b)) {
    throw new RangeError(
      `matMul: need two matrices or stacks of matrices, got shapes [${a.join(', ')}] and [${b.join(', ')}]`,
    );
  }
  const [heightA, heightB] = [stackHeight(a), stackHeight(b)];
  if (heightA !== undefined && heightB !== undefined && heightA !== heightB) {
    throw new RangeError(`matMul: need stacks of equal height, got ${heightA} and ${heightB}`);
  }
  const [m, k] = lengths(a, options.transposeA);
  const [inner, n] = lengths(b, options.transposeB);
  if (k !== inner) {
    throw new RangeError(`matMul: need equal inner lengths, got ${k} and ${inner}`);
  }
  return { stacked: heightA ?? heightB, m, k, n };
}

/**
 * Returns the shape of a matrix product.
 *
 * @example
 * ```ts
 * import { matMulShape } from '@msann/msann';
 *
 * console.log(matMulShape([2, 3], [3, 4]), matMulShape([5, 2, 3], [3, 4])); // [ 2, 4 ] [ 5, 2, 4 ]
 * ```
 */
export function matMulShape(a: Shape, b: Shape, options?: MatMulOptions): Shape {
  const { stacked, m, n } = matMulLengths(a, b, options);
  return stacked === undefined ? [m, n] : [stacked, m, n];
}

function isMatrixOrStack({ length }: Shape): boolean {
  return length === 2 || length === 3;
}

function stackHeight(shape: Shape): number | undefined {
  return shape.length === 3 ? shape[0] : undefined;
}

/** Returns rows and columns after a transpose. */
function lengths(shape: Shape, transposed = false): [number, number] {
  const [rows, columns] = [shape.at(-2)!, shape.at(-1)!];
  return transposed ? [columns, rows] : [rows, columns];
}

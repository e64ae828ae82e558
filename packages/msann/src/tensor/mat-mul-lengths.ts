import type { MatMulOptions, Shape } from './tensor-operations.js';

/** Lengths of a matrix product: `[m, k]` times `[k, n]`, after transposes. */
export interface MatMulLengths {
  readonly m: number;
  readonly k: number;
  readonly n: number;
}

/**
 * Returns the lengths of a matrix product.
 *
 * @throws RangeError if an argument is no matrix or the inner lengths differ
 */
export function matMulLengths(a: Shape, b: Shape, options: MatMulOptions = {}): MatMulLengths {
  if (a.length !== 2 || b.length !== 2) {
    throw new RangeError(
      `matMul: need two matrices, got shapes [${a.join(', ')}] and [${b.join(', ')}]`,
    );
  }
  const [m, k] = options.transposeA ? [a[1]!, a[0]!] : [a[0]!, a[1]!];
  const [inner, n] = options.transposeB ? [b[1]!, b[0]!] : [b[0]!, b[1]!];
  if (k !== inner) {
    throw new RangeError(`matMul: need equal inner lengths, got ${k} and ${inner}`);
  }
  return { m, k, n };
}

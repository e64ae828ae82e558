import type { Tensor, TensorFlow } from './tensorflow.js';

/** Returns a b of two matrices or stacks of matrices, transposed as said. */
export type MatrixProduct = (
  a: Tensor,
  b: Tensor,
  transposeA: boolean,
  transposeB: boolean,
) => Tensor;

/** Returns the fastest right way to a matrix product on the current backend. */
export function matrixProduct(tf: TensorFlow): MatrixProduct {
  return tf.getBackend() === 'wasm' ? wasmProduct(tf) : tf.matMul;
}

/**
 * The wasm backend multiplies through XNNPACK only two plain matrices: all else takes a loop that is ten times
 * slower. And it keeps the right factor packed under its data, whatever the shape: after a product with a `[4, 1]`
 * matrix, one with the same numbers as `[1, 4]` would be wrong, and is given a copy here.
 */
function wasmProduct(tf: TensorFlow): MatrixProduct {
  const packedRows = new WeakMap<object, number>();
  const right = (b: Tensor) => {
    const rows = packedRows.get(b.dataId);
    if (rows !== undefined && rows !== b.shape[0]) return tf.mul(b, 1);
    packedRows.set(b.dataId, b.shape[0]!);
    return b;
  };
  const plain = (x: Tensor, transposed: boolean) => (transposed ? tf.transpose(x) : x);
  const matrices = (x: Tensor) => (x.shape.length === 2 ? [x] : tf.unstack(x));
  return (a, b, transposeA, transposeB) => {
    const lefts = matrices(a).map((matrix) => plain(matrix, transposeA));
    const rights = matrices(b).map((matrix) => right(plain(matrix, transposeB)));
    const products = Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i) =>
      tf.matMul(lefts[i % lefts.length]!, rights[i % rights.length]!),
    );
    return a.shape.length + b.shape.length === 4 ? products[0]! : tf.stack(products);
  };
}

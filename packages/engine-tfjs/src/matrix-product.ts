import type { Tensor, TensorFlow } from './tensorflow.js';

/** Returns a b of two matrices or two stacks of as many, transposed as said. */
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
  const product: MatrixProduct = (a, b, transposeA, transposeB) => {
    if (a.shape.length === 2) {
      return tf.matMul(plain(a, transposeA), right(plain(b, transposeB)));
    }
    const others = tf.unstack(b);
    return tf.stack(
      tf.unstack(a).map((matrix, i) => product(matrix, others[i]!, transposeA, transposeB)),
    );
  };
  return product;
}

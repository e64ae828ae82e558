import type { BackendKernels } from './backend-kernels.js';
import type { Tensor, TensorFlow } from './tensorflow.js';

/**
 * Returns kernels for the WebAssembly backend, by what it does fast.
 *
 * It multiplies through XNNPACK only two plain matrices; all else takes a loop that is ten times slower. It keeps the right
 * factor in a packed copy, which costs a pass over it, so the right factor is chosen to be small. Each of its slices copies all
 * of what it is taken from, so that a stack is better read once, and its sums over any axis but the last transpose first.
 */
export function wasmKernels(tf: TensorFlow): BackendKernels {
  const times = plainProduct(tf);
  /** Returns a bᵀ: of a large b as (b aᵀ)ᵀ, which packs and transposes a and the product in the place of b. */
  const timesTransposed = (a: Tensor, b: Tensor) => {
    const [rows, inner] = a.shape as [number, number];
    const columns = b.shape[0]!;
    return columns * inner > rows * (inner + columns)
      ? tf.transpose(times(b, tf.transpose(a)))
      : times(a, tf.transpose(b));
  };
  const product = (a: Tensor, b: Tensor, transposeA: boolean, transposeB: boolean) => {
    const left = transposeA ? tf.transpose(a) : a;
    return transposeB ? timesTransposed(left, b) : times(left, b);
  };
  const matrices = (x: Tensor) => (x.shape.length === 2 ? [x] : tf.unstack(x));
  return {
    matMul(a, b, transposeA, transposeB) {
      if (a.shape.length + b.shape.length === 4) return product(a, b, transposeA, transposeB);
      const [lefts, rights] = [matrices(a), matrices(b)];
      const count = Math.max(lefts.length, rights.length);
      return tf.stack(
        Array.from({ length: count }, (_, i) =>
          product(lefts[i % lefts.length]!, rights[i % rights.length]!, transposeA, transposeB),
        ),
      );
    },
    slicesOf(stack) {
      const [count, ...shape] = stack.shape as [number, ...number[]];
      const values = stack.dataSync<'float32'>();
      const size = values.length / count;
      return (index) => tf.tensor(values.subarray(index * size, (index + 1) * size), shape);
    },
    sum(x, axis) {
      if (x.shape.length !== 2 || axis !== 0) return tf.sum(x, axis);
      // The gradient's product has packed x already.
      const ones = tf.ones([1, x.shape[0]!]);
      return tf.reshape(times(ones, x), [x.shape[1]!]);
    },
  };
}

/** Rows of the right factors that XNNPACK keeps packed, by their data: those of all programs, as data go from one to the next. */
const packedRows = new WeakMap<object, number>();

/**
 * Returns a b of two plain matrices. XNNPACK's packed copy is kept under the factor's data, whatever its shape: after a
 * product with a `[4, 1]` matrix, one with the same numbers as `[1, 4]` would be wrong, and is given a copy here.
 */
function plainProduct(tf: TensorFlow): (a: Tensor, b: Tensor) => Tensor {
  return (a, b) => {
    const rows = packedRows.get(b.dataId);
    if (rows !== undefined && rows !== b.shape[0]) return tf.matMul(a, tf.mul(b, 1));
    packedRows.set(b.dataId, b.shape[0]!);
    return tf.matMul(a, b);
  };
}

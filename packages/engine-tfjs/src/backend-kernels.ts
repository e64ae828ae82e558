import type { Tensor, TensorFlow } from './tensorflow.js';
import { wasmKernels } from './wasm-kernels.js';

/** What backends do at very different speeds in TensorFlow.js's own way. */
export interface BackendKernels {
  /** Returns a b of two matrices or stacks of matrices, transposed as said. */
  readonly matMul: (a: Tensor, b: Tensor, transposeA: boolean, transposeB: boolean) => Tensor;
  /** Returns the function that gives slice `index` along the first axis, which is gone from its shape. */
  readonly slicesOf: (stack: Tensor) => (index: number) => Tensor;
  /** Returns the sum over one axis, which is gone from its shape. */
  readonly sum: (x: Tensor, axis: number) => Tensor;
}

/** Returns the current backend's kernels. */
export function backendKernels(tf: TensorFlow): BackendKernels {
  return tf.getBackend() === 'wasm' ? wasmKernels(tf) : plainKernels(tf);
}

function plainKernels(tf: TensorFlow): BackendKernels {
  return {
    matMul: tf.matMul,
    slicesOf(stack) {
      const [, ...shape] = stack.shape;
      const rest = shape.map(() => 0);
      return (index) => tf.reshape(tf.slice(stack, [index, ...rest], [1, ...shape]), shape);
    },
    sum: (x, axis) => tf.sum(x, axis),
  };
}

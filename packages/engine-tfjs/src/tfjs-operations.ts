import { elementCount, matMulShape, type TensorOperations } from '@msann/msann';
import { backendKernels } from './backend-kernels.js';
import type { ProgramConstants } from './program-constants.js';
import type { Tensor, TensorFlow } from './tensorflow.js';

/** Returns the operations that TensorFlow.js carries out one by one as they are called. */
export function tfjsOperations(
  tf: TensorFlow,
  constants: ProgramConstants,
): TensorOperations<Tensor> {
  const kernels = backendKernels(tf);
  const scale = (x: Tensor, factor: number) =>
    factor === 1 ? x : tf.mul(x, constants.number(factor));
  return {
    shapeOf: (x) => x.shape,
    constant: constants.array,
    matMul(a, b, options = {}) {
      const { transposeA = false, transposeB = false, scale: factor = 1 } = options;
      // A pass over the left factor, or over the product where that is smaller.
      const early = elementCount(a.shape) < elementCount(matMulShape(a.shape, b.shape, options));
      const left = early ? scale(a, factor) : a;
      const result = kernels.matMul(left, b, transposeA, transposeB);
      return early ? result : scale(result, factor);
    },
    add: (a, b) => tf.add(a, b),
    subtract: (a, b) => tf.sub(a, b),
    multiply: (a, b) => (a === b ? tf.square(a) : tf.mul(a, b)),
    divide: (a, b) => tf.div(a, b),
    scale,
    affine: (x, factor, constant) => tf.add(scale(x, factor), constants.number(constant)),
    squareRoot: (x) => tf.sqrt(x),
    sigmoid: (x) => tf.sigmoid(x),
    tanh: (x) => tf.tanh(x),
    relu: (x) => tf.relu(x),
    step: (x) => tf.step(x),
    softplus: (x) => tf.softplus(x),
    softmax: (x) => tf.softmax(x),
    logSumExp: (x) => tf.logSumExp(x, -1),
    sum: kernels.sum,
    reshape: (x, shape) => tf.reshape(x, [...shape]),
    gather: (x, indices, axis) => tf.gather(x, constants.indices(indices), axis),
    scan(initial, stacks, body) {
      const rounds = stacks[0]!.shape[0]!;
      const slicesOf = stacks.map(kernels.slicesOf);
      let state = initial;
      for (let round = 0; round < rounds; round++) {
        let firstOwn = 0;
        const next = tf.tidy(() => {
          const slices = slicesOf.map((slice) => slice(round));
          // Tensors are numbered as they are made: those before the first slice belong to others.
          firstOwn = slices[0]!.id;
          return body(state, slices).map((x, i, all) =>
            x.id < firstOwn || all.indexOf(x) < i ? tf.clone(x) : x,
          );
        });
        if (round > 0) for (const tensor of state) tensor.dispose();
        state = next;
      }
      return state;
    },
  };
}

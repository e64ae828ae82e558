import { elementCount, matMulShape, type TensorOperations } from '@msann/msann';
import { matrixProduct } from './matrix-product.js';
import type { ProgramConstants } from './program-constants.js';
import type { Tensor, TensorFlow } from './tensorflow.js';

/** Returns the operations that TensorFlow.js carries out one by one as they are called. */
export function tfjsOperations(
  tf: TensorFlow,
  constants: ProgramConstants,
): TensorOperations<Tensor> {
  const multiplied = matrixProduct(tf);
  const scale = (x: Tensor, factor: number) =>
    factor === 1 ? x : tf.mul(x, constants.number(factor));
  return {
    shapeOf: (x) => x.shape,
    constant: constants.array,
    matMul(a, b, options = {}) {
      const { transposeA = false, transposeB = false, scale: factor = 1 } = options;
      const size = elementCount(matMulShape(a.shape, b.shape, options));
      const [left, right, product] = scaledAt(elementCount(a.shape), elementCount(b.shape), size);
      const [x, y] = [left ? scale(a, factor) : a, right ? scale(b, factor) : b];
      const result = multiplied(x, y, transposeA, transposeB);
      return product ? scale(result, factor) : result;
    },
    add: (a, b) => tf.add(a, b),
    subtract: (a, b) => tf.sub(a, b),
    multiply: (a, b) => tf.mul(a, b),
    divide: (a, b) => tf.div(a, b),
    scale,
    offset: (x, constant) => tf.add(x, constants.number(constant)),
    squareRoot: (x) => tf.sqrt(x),
    sigmoid: (x) => tf.sigmoid(x),
    sum: (x, axis) => tf.sum(x, axis),
    reshape: (x, shape) => tf.reshape(x, [...shape]),
    gather: (x, indices, axis) => tf.gather(x, constants.indices(indices), axis),
    scan(initial, stacks, body) {
      const rounds = stacks[0]!.shape[0]!;
      let state = initial;
      for (let round = 0; round < rounds; round++) {
        let firstOwn = 0;
        const next = tf.tidy(() => {
          const slices = stacks.map((stack) => sliceOf(tf, stack, round));
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

/** Returns slice `index` along the first axis. */
function sliceOf(tf: TensorFlow, stack: Tensor, index: number): Tensor {
  const [, ...shape] = stack.shape;
  const begin = [index, ...shape.map(() => 0)];
  return tf.reshape(tf.slice(stack, begin, [1, ...shape]), shape);
}

/** Returns which of a product's factors and the product itself is the smallest, and so the cheapest to scale. */
function scaledAt(left: number, right: number, product: number): [boolean, boolean, boolean] {
  const least = Math.min(left, right, product);
  if (product === least) return [false, false, true];
  return left === least ? [true, false, false] : [false, true, false];
}

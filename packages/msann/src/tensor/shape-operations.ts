import { broadcastShapes } from './broadcast-shapes.js';
import { elementCount } from './element-count.js';
import { matMulLengths, matMulShape } from './mat-mul-lengths.js';
import type { Shape, TensorOperations } from './tensor-operations.js';

/** What {@link shapeOperations} tells of. */
export interface ShapeListeners {
  /** Called with the floating-point operations of each arithmetic operation. */
  readonly onWork?: (flops: number) => void;
  /** Called with each array of known values: of a constant, or the indices of a gather. */
  readonly onValues?: (values: ArrayLike<number>, shape: Shape) => void;
  /** Called with each number that a tensor is scaled with or that is added to it. */
  readonly onNumber?: (value: number) => void;
}

/**
 * Returns an interpretation in which a tensor is its shape: what a program does can be asked without doing it.
 *
 * @example
 * ```ts
 * import { shapeOperations } from '@msann/msann';
 *
 * const works = [];
 * const ops = shapeOperations({ onWork: (flops) => works.push(flops) });
 * const product = ops.matMul([8, 3], [3, 4]);
 * console.log(ops.add(product, [4]), works); // [ 8, 4 ] [ 192, 32 ]
 * ```
 */
export function shapeOperations(listeners: ShapeListeners): TensorOperations<Shape> {
  const { onWork, onValues, onNumber } = listeners;
  const worked = (shape: Shape, work = elementCount(shape)): Shape => {
    onWork?.(work);
    return shape;
  };
  const elementwise = (a: Shape, b: Shape) => worked(broadcastShapes(a, b));
  return {
    shapeOf: (x) => x,
    constant(values, shape) {
      onValues?.(values, shape);
      return shape;
    },
    matMul(a, b, options) {
      const { stacked = 1, m, k, n } = matMulLengths(a, b, options);
      if (options?.scale !== undefined) onNumber?.(options.scale);
      return worked(matMulShape(a, b, options), 2 * stacked * m * k * n);
    },
    add: elementwise,
    subtract: elementwise,
    multiply: elementwise,
    divide: elementwise,
    scale(x, factor) {
      onNumber?.(factor);
      return worked(x);
    },
    affine(x, factor, constant) {
      onNumber?.(factor);
      onNumber?.(constant);
      return worked(x, 2 * elementCount(x));
    },
    squareRoot: (x) => worked(x),
    sigmoid: (x) => worked(x),
    tanh: (x) => worked(x),
    relu: (x) => worked(x),
    step: (x) => worked(x),
    softplus: (x) => worked(x),
    softmax: (x) => worked(x, 3 * elementCount(x)),
    logSumExp: (x) => worked(x.slice(0, -1), 2 * elementCount(x)),
    sum: (x, axis) => worked(x.toSpliced(axis, 1), elementCount(x)),
    reshape: (_x, shape) => shape,
    gather(x, indices, axis) {
      onValues?.(indices, [indices.length]);
      return x.with(axis, indices.length);
    },
    scan(initial, stacks, body) {
      let state = initial;
      const rounds = stacks[0]?.[0] ?? 0;
      const slices = stacks.map((stack) => stack.slice(1));
      for (let round = 0; round < rounds; round++) state = body(state, slices);
      return state;
    },
  };
}

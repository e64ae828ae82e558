import { broadcastShapes } from './broadcast-shapes.js';
import { elementCount } from './element-count.js';
import type { Program } from './engine.js';
import { matMulLengths } from './mat-mul-lengths.js';
import type { Shape, TensorOperations } from './tensor-operations.js';

/** Work of a program that scans its stacks: `once + perSlice · slices`. */
export interface Flops {
  /** Operations outside of the scan. */
  readonly once: number;
  /** Operations of one round of the scan. */
  readonly perSlice: number;
}

/**
 * Returns the floating-point operations of a program: 2mkn for a matrix product, one for each element
 * of every other arithmetic operation's result (of its argument for a sum). Moving data counts nothing.
 */
export function countFlops(program: Program): Flops {
  const of = (slices: number) => {
    const counter = { flops: 0 };
    program.build(
      countingOperations(counter),
      program.inputs,
      program.stacks.map((shape) => [slices, ...shape]),
    );
    return counter.flops;
  };
  const once = of(0);
  return { once, perSlice: of(1) - once };
}

/** An interpretation in which a tensor is its shape and every operation adds to the counter. */
function countingOperations(counter: { flops: number }): TensorOperations<Shape> {
  const counted = (shape: Shape, work = elementCount(shape)): Shape => {
    counter.flops += work;
    return shape;
  };
  const elementwise = (a: Shape, b: Shape) => counted(broadcastShapes(a, b));
  return {
    shapeOf: (x) => x,
    constant: (_values, shape) => shape,
    matMul(a, b, options) {
      const { m, k, n } = matMulLengths(a, b, options);
      return counted([m, n], 2 * m * k * n);
    },
    add: elementwise,
    subtract: elementwise,
    multiply: elementwise,
    divide: elementwise,
    scale: (x) => counted(x),
    offset: (x) => counted(x),
    squareRoot: (x) => counted(x),
    sigmoid: (x) => counted(x),
    sum: (x, axis) => counted(x.toSpliced(axis, 1), elementCount(x)),
    reshape: (_x, shape) => shape,
    gather: (x, indices, axis) => x.with(axis, indices.length),
    scan(initial, stacks, body) {
      let state = initial;
      const rounds = stacks[0]?.[0] ?? 0;
      const slices = stacks.map((stack) => stack.slice(1));
      for (let round = 0; round < rounds; round++) state = body(state, slices);
      return state;
    },
  };
}

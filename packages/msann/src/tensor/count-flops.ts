import type { Program } from './engine.js';
import { shapeOperations } from './shape-operations.js';

/** Work of a program that scans its stacks: `once + perSlice · slices`. */
export interface Flops {
  /** Operations outside of the scan. */
  readonly once: number;
  /** Operations of one round of the scan. */
  readonly perSlice: number;
}

/**
 * Returns the floating-point operations of a program: 2mkn for a matrix product, one for each element
 * of every other arithmetic operation's result (of its argument for a sum); softmax is an exponential, a sum and a
 * quotient, logSumExp an exponential and a sum. Moving data counts nothing.
 *
 * @example
 * ```ts
 * import { countFlops } from '@msann/msann';
 *
 * const program = {
 *   name: 'layer',
 *   inputs: [
 *     [2, 3],
 *     [3, 1],
 *   ],
 *   stacks: [],
 *   build: (ops, [x, w]) => [ops.sigmoid(ops.matMul(x, w))],
 * };
 * // 2 · 2 · 3 · 1 of the product and 2 of the sigmoid.
 * console.log(countFlops(program)); // { once: 14, perSlice: 0 }
 * ```
 */
export function countFlops(program: Program): Flops {
  const of = (slices: number) => {
    let total = 0;
    const onWork = (flops: number) => {
      total += flops;
    };
    program.build(
      shapeOperations({ onWork }),
      program.inputs,
      program.stacks.map((shape) => [slices, ...shape]),
    );
    return total;
  };
  const once = of(0);
  return { once, perSlice: of(1) - once };
}

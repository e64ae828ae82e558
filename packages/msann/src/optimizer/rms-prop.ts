import { checkDecay, checkNumber } from './check-setting.js';
import type { Optimizer } from './optimizer.js';

/** Options of {@link rmsProp}. */
export interface RmsPropOptions {
  /** ρ. @defaultValue 0.9 */
  readonly decay?: number;
  /** ε, added to the mean square inside the root. @defaultValue 1e-10, TensorFlow 1's */
  readonly epsilon?: number;
  /** First value of the mean square: 1 as TensorFlow 1 has it, 0 as most others. @defaultValue 1 */
  readonly meanSquareStart?: number;
}

/** The options with which {@link rmsProp} is the `tf.train.rmsprop` of TensorFlow.js in float32. */
export const tensorFlowJsRmsProp: Required<RmsPropOptions> = {
  decay: 0.9,
  epsilon: 1e-7,
  meanSquareStart: 0,
};

/**
 * Returns RMSProp as TensorFlow makes it: ms ← ρ ms + (1-ρ) g², w ← w - rate · g/√(ms + ε), by default with the numbers of
 * TensorFlow 1's `RMSPropOptimizer`.
 *
 * The state kept is s = (ms + ε)/(1-ρ), which obeys s ← ρ s + g² + ε: the same numbers in one pass less over all
 * parameters. The state of a parameter whose gradient is always zero (a black border pixel's) stays at ε/(1-ρ) and
 * never becomes a denormal number, which processors handle slowly.
 *
 * @example
 * ```ts
 * import { referenceOperations, rmsProp, tensorFlowJsRmsProp } from '@msann/msann';
 *
 * // One step along the gradient 2, at the rate 0.1: from a mean square of 1, and from one of 0.
 * const tensor = (value) => referenceOperations.constant([value], [1]);
 * const stepOf = ({ initialState, rateFactor, update }) => {
 *   const rate = tensor(0.1 * rateFactor(1));
 *   const state = initialState.map(tensor);
 *   return update(referenceOperations, tensor(2), state, rate).change.values[0].toFixed(4);
 * };
 * console.log(stepOf(rmsProp()), stepOf(rmsProp(tensorFlowJsRmsProp))); // -0.1754 -0.3162
 * ```
 *
 * @throws RangeError if an option is out of its range
 * @see docs/bibliography.md [TF1-RMSProp]
 */
export function rmsProp(options: RmsPropOptions = {}): Optimizer {
  const { decay = 0.9, epsilon = 1e-10, meanSquareStart = 1 } = options;
  checkDecay('rmsProp', 'decay', decay);
  checkNumber('rmsProp', 'epsilon', epsilon, '> 0');
  checkNumber('rmsProp', 'meanSquareStart', meanSquareStart, '>= 0');
  const factor = -1 / Math.sqrt(1 - decay);
  return {
    name: 'rmsProp',
    settings: { decay, epsilon, meanSquareStart },
    initialState: [(meanSquareStart + epsilon) / (1 - decay)],
    rateFactor: () => factor,
    update(ops, gradient, [meanSquare], rate) {
      const decayed = ops.affine(meanSquare!, decay, epsilon);
      const next = ops.add(decayed, ops.multiply(gradient, gradient));
      const change = ops.divide(ops.multiply(gradient, rate), ops.squareRoot(next));
      return { change, state: [next] };
    },
  };
}

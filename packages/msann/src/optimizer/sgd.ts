import { checkDecay } from './check-setting.js';
import type { Optimizer } from './optimizer.js';

/** Options of {@link sgd}. */
export interface SgdOptions {
  /** μ; without it there is no state. @defaultValue 0 */
  readonly momentum?: number;
  /** Whether to step along the gradient and the next velocity, as if one momentum step ahead. @defaultValue false */
  readonly nesterov?: boolean;
}

/**
 * Returns stochastic gradient descent, w ← w - rate · g, or with momentum v ← μ v + g, w ← w - rate · v; Nesterov's is
 * w ← w - rate · (g + μ v). These are TensorFlow's and PyTorch's forms, in which the rate is no part of v.
 *
 * @example
 * ```ts
 * import { referenceOperations, sgd } from '@msann/msann';
 *
 * // Two steps along the gradient 1, at the rate 0.1.
 * const tensor = (value) => referenceOperations.constant([value], [1]);
 * const { initialState, rateFactor, update } = sgd({ momentum: 0.9 });
 * const rate = tensor(0.1 * rateFactor(1));
 * const first = update(referenceOperations, tensor(1), initialState.map(tensor), rate);
 * const second = update(referenceOperations, tensor(1), first.state, rate);
 * console.log(first.change.values[0].toFixed(2), second.change.values[0].toFixed(2)); // -0.10 -0.19
 * ```
 *
 * @throws RangeError if the momentum is not in [0, 1), or is 0 for Nesterov's
 * @see Sutskever et al., On the importance of initialization and momentum in deep learning, ICML 2013
 */
export function sgd(options: SgdOptions = {}): Optimizer {
  const { momentum = 0, nesterov = false } = options;
  checkDecay('sgd', 'momentum', momentum);
  if (nesterov && momentum === 0) {
    throw new RangeError('sgd: need a momentum > 0 for Nesterov steps, got 0');
  }
  const common = { name: 'sgd', settings: { momentum, nesterov }, rateFactor: () => -1 };
  if (momentum === 0) {
    return {
      ...common,
      initialState: [],
      update: (ops, gradient, _state, rate) => ({
        change: ops.multiply(gradient, rate),
        state: [],
      }),
    };
  }
  return {
    ...common,
    initialState: [0],
    update(ops, gradient, [velocity], rate) {
      const next = ops.add(ops.scale(velocity!, momentum), gradient);
      const along = nesterov ? ops.add(ops.scale(next, momentum), gradient) : next;
      return { change: ops.multiply(along, rate), state: [next] };
    },
  };
}

import { checkDecay, checkNumber } from './check-setting.js';
import type { Optimizer } from './optimizer.js';

/** Options of {@link adam}. */
export interface AdamOptions {
  /** β1, decay of the mean. @defaultValue 0.9 */
  readonly meanDecay?: number;
  /** β2, decay of the mean square. @defaultValue 0.999 */
  readonly squareDecay?: number;
  /** ε̂, added to the root of the mean square. @defaultValue 1e-8 */
  readonly epsilon?: number;
}

/**
 * Returns Adam in TensorFlow's form: m ← β1 m + (1-β1) g, v ← β2 v + (1-β2) g²,
 * w ← w - rate · √(1-β2^t)/(1-β1^t) · m/(√v + ε̂), t being the level's own step, from 1 on.
 *
 * It corrects the bias by the rate alone, before ε̂ is added; PyTorch's and TensorFlow.js's form is this one with
 * ε̂ = ε √(1-β2^t). The states kept are m/(1-β1) and v/(1-β2): the same numbers in two passes less.
 *
 * @example
 * ```ts
 * import { adam, referenceOperations } from '@msann/msann';
 *
 * // The first step is as long as the rate, however long the gradient.
 * const tensor = (value) => referenceOperations.constant([value], [1]);
 * const { initialState, rateFactor, update } = adam();
 * const rate = tensor(0.1 * rateFactor(1));
 * const changes = [0.01, 100].map((gradient) => {
 *   return update(referenceOperations, tensor(gradient), initialState.map(tensor), rate).change;
 * });
 * console.log(changes.map(({ values }) => values[0].toFixed(4)).join(' ')); // -0.1000 -0.1000
 * ```
 *
 * @throws RangeError if an option is out of its range
 * @see Kingma and Ba, arXiv:1412.6980, end of section 2
 */
export function adam(options: AdamOptions = {}): Optimizer {
  const { meanDecay = 0.9, squareDecay = 0.999, epsilon = 1e-8 } = options;
  checkDecay('adam', 'meanDecay', meanDecay);
  checkDecay('adam', 'squareDecay', squareDecay);
  checkNumber('adam', 'epsilon', epsilon, '> 0');
  const root = Math.sqrt(1 - squareDecay);
  return {
    name: 'adam',
    settings: { meanDecay, squareDecay, epsilon },
    initialState: [0, 0],
    rateFactor: (t) => (-(1 - meanDecay) * Math.sqrt(1 - squareDecay ** t)) / (1 - meanDecay ** t),
    update(ops, gradient, [mean, square], rate) {
      const nextMean = ops.add(ops.scale(mean!, meanDecay), gradient);
      const nextSquare = ops.add(ops.scale(square!, squareDecay), ops.multiply(gradient, gradient));
      const size = ops.affine(ops.squareRoot(nextSquare), root, epsilon);
      const change = ops.divide(ops.multiply(nextMean, rate), size);
      return { change, state: [nextMean, nextSquare] };
    },
  };
}

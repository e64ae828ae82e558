import type { TensorOperations } from '../tensor/tensor-operations.js';
import { forward } from './forward.js';
import type { Parameters } from './parameters.js';

/** One batch of examples. */
export interface Batch<T> {
  /** `[examples, units of layer 0]` */
  readonly inputs: T;
  /** `[examples, units of the last layer]` */
  readonly targets: T;
}

/**
 * Takes values of a layer's units, `[examples, units]`, to a coarser level: x P_i. At the finest level
 * it returns its argument.
 */
export type RestrictUnits<T> = (x: T, layer: number) => T;

/**
 * Returns the gradient of the mean squared error in a level's variables, without forming that in the
 * finest variables: with δ_i the error at the pre-activation of layer i,
 *
 *     ∂E/∂W_i = (h_i P_i)ᵀ (δ_{i+1} P_{i+1}),   ∂E/∂b_i = Σ_examples δ_{i+1} P_{i+1},
 *
 * which equals Res of the fine gradient. E is the mean over examples and outputs.
 *
 * @param parameters - the effective (finest) weights and biases
 * @see paper section 3.4.2; docs/architecture.md, "The coarse gradient"
 */
export function meanSquaredErrorGradient<T>(
  ops: TensorOperations<T>,
  parameters: Parameters<T>,
  batch: Batch<T>,
  restrict: RestrictUnits<T>,
): Parameters<T> {
  const layers = forward(ops, parameters, batch.inputs);
  const last = parameters.weights.length;
  const [examples, outputs] = ops.shapeOf(batch.targets) as [number, number];
  const scale = 2 / (examples * outputs);

  const weights: T[] = [];
  const biases: T[] = [];
  let error = ops.subtract(layers[last]!, batch.targets);
  for (let i = last - 1; i >= 0; i--) {
    const delta = ops.multiply(error, sigmoidSlope(ops, layers[i + 1]!));
    const coarseDelta = restrict(delta, i + 1);
    weights[i] = ops.matMul(restrict(layers[i]!, i), coarseDelta, { transposeA: true, scale });
    biases[i] = ops.scale(ops.sum(coarseDelta, 0), scale);
    if (i > 0) error = ops.matMul(delta, parameters.weights[i]!, { transposeB: true });
  }
  return { weights, biases };
}

/** Returns sigmoid'(z) = h (1 - h) of h = sigmoid(z). */
function sigmoidSlope<T>(ops: TensorOperations<T>, h: T): T {
  return ops.subtract(h, ops.multiply(h, h));
}

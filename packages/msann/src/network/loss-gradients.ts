import type { TensorOperations } from '../tensor/tensor-operations.js';
import { type Activation, throughActivation } from './activation.js';
import { forward } from './forward.js';
import { type Loss, outputError } from './loss.js';
import type { Parameters } from './parameters.js';

/** One batch of examples. */
export interface Batch<T> {
  /** `[examples, units of layer 0]` */
  readonly inputs: T;
  /** `[examples, units of the last layer]` */
  readonly targets: T;
}

/** A network's functions: those of its layers and the one that its training lowers. */
export interface NetworkFunctions {
  /** Of each layer behind the inputs. */
  readonly activations: readonly Activation[];
  readonly loss: Loss;
}

/**
 * Takes values of a layer's units, `[examples, units]`, to a coarser level: x P_i. At the finest level
 * it returns its argument.
 */
export type RestrictUnits<T> = (x: T, layer: number) => T;

/**
 * Returns the gradients of the loss in the variables of some levels, without forming that in the finest variables: with
 * δ_i the error at the pre-activation of layer i,
 *
 *     ∂E/∂W_i = (h_i P_i)ᵀ (δ_{i+1} P_{i+1}),   ∂E/∂b_i = Σ_examples δ_{i+1} P_{i+1},
 *
 * which equals Res of the fine gradient. All levels share one pass forward and back.
 *
 * @param parameters - the effective (finest) weights and biases
 * @param restrictions - to each of the levels
 * @see paper section 3.4.2; docs/architecture.md, "The coarse gradient"
 */
export function lossGradients<T>(
  ops: TensorOperations<T>,
  { activations, loss }: NetworkFunctions,
  parameters: Parameters<T>,
  { inputs, targets }: Batch<T>,
  restrictions: readonly RestrictUnits<T>[],
): Parameters<T>[] {
  const layers = forward(ops, parameters, activations, inputs);
  const last = layers.length - 1;
  const output = outputError(ops, loss, activations[last]!, layers[last]!, targets);
  const { scale } = output;
  const gradients = restrictions.map(() => ({ weights: [] as T[], biases: [] as T[] }));
  let { delta } = output;
  for (let i = last; i >= 0; i--) {
    const before = i === 0 ? inputs : layers[i - 1]!.values;
    restrictions.forEach((restrict, level) => {
      const coarseDelta = restrict(delta, i + 1);
      const { weights, biases } = gradients[level]!;
      weights[i] = ops.matMul(restrict(before, i), coarseDelta, { transposeA: true, scale });
      biases[i] = ops.scale(ops.sum(coarseDelta, 0), scale);
    });
    if (i > 0) {
      const error = ops.matMul(delta, parameters.weights[i]!, { transposeB: true });
      delta = throughActivation(ops, activations[i - 1]!, layers[i - 1]!, error);
    }
  }
  return gradients;
}

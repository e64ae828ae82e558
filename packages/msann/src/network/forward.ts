import type { TensorOperations } from '../tensor/tensor-operations.js';
import { type ActivatedLayer, type Activation, activate } from './activation.js';
import type { Parameters } from './parameters.js';

/**
 * Returns every layer behind the inputs: z_{i+1} = h_i W_i + b_i and h_{i+1} = f_{i+1}(z_{i+1}).
 *
 * @param activations - of each layer behind the inputs
 * @param inputs - h_0, `[examples, units of layer 0]`
 */
export function forward<T>(
  ops: TensorOperations<T>,
  { weights, biases }: Parameters<T>,
  activations: readonly Activation[],
  inputs: T,
): ActivatedLayer<T>[] {
  const layers: ActivatedLayer<T>[] = [];
  weights.forEach((w, i) => {
    const before = i === 0 ? inputs : layers[i - 1]!.values;
    const preActivations = ops.add(ops.matMul(before, w), biases[i]!);
    layers.push({ preActivations, values: activate(ops, activations[i]!, preActivations) });
  });
  return layers;
}

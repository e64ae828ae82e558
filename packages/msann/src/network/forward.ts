import type { TensorOperations } from '../tensor/tensor-operations.js';
import type { Parameters } from './parameters.js';

/**
 * Returns the values of every layer, the inputs first: h_{i+1} = sigmoid(h_i W_i + b_i).
 *
 * @param inputs - `[examples, units of layer 0]`
 */
export function forward<T>(
  ops: TensorOperations<T>,
  { weights, biases }: Parameters<T>,
  inputs: T,
): T[] {
  const layers = [inputs];
  weights.forEach((w, i) => {
    layers.push(ops.sigmoid(ops.add(ops.matMul(layers[i]!, w), biases[i]!)));
  });
  return layers;
}

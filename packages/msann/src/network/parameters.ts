import type { Shape } from '../tensor/tensor-operations.js';

/**
 * Weights and biases of a feed-forward network in the row-vector convention: layer i+1 is
 * sigmoid(h_i W_i + b_i).
 */
export interface Parameters<T> {
  /** W_i, `[units of layer i, units of layer i+1]`. */
  readonly weights: readonly T[];
  /** b_i, `[units of layer i+1]`. */
  readonly biases: readonly T[];
}

/** Returns the shapes of a network's parameters. */
export function parameterShapes(layerSizes: readonly number[]): Parameters<Shape> {
  const feeding = layerSizes.slice(0, -1);
  return {
    weights: feeding.map((size, i) => [size, layerSizes[i + 1]!]),
    biases: feeding.map((_, i) => [layerSizes[i + 1]!]),
  };
}

/**
 * Returns the number of trainable parameters of a network.
 *
 * @example
 * ```ts
 * import { parameterCount } from '@msann/msann';
 *
 * // 4 x 3 weights and 3 biases, 3 x 2 weights and 2 biases.
 * console.log(parameterCount([4, 3, 2])); // 23
 * ```
 */
export function parameterCount(layerSizes: readonly number[]): number {
  return layerSizes.slice(1).reduce((count, size, i) => count + size * (layerSizes[i]! + 1), 0);
}

/** Returns the parameters as one list, weights first. */
export function parameterList<T>(parameters: Parameters<T>): T[] {
  return [...parameters.weights, ...parameters.biases];
}

/** Returns the parameters of a list that {@link parameterList} made. */
export function parametersOfList<T>(list: readonly T[]): Parameters<T> {
  const half = list.length / 2;
  return { weights: list.slice(0, half), biases: list.slice(half) };
}

/** Returns the results of a function of corresponding parameters. */
export function mapParameters<A, B>(
  parameters: Parameters<A>,
  change: (
    parameter: A,
    position: { readonly kind: 'weights' | 'biases'; readonly i: number },
  ) => B,
): Parameters<B> {
  return {
    weights: parameters.weights.map((w, i) => change(w, { kind: 'weights', i })),
    biases: parameters.biases.map((b, i) => change(b, { kind: 'biases', i })),
  };
}

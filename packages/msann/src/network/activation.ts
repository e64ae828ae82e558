import type { TensorOperations } from '../tensor/tensor-operations.js';

/**
 * What a layer makes of its pre-activations z:
 *
 * - 'sigmoid': 1 / (1 + e^-z);
 * - 'tanh', 'relu' (max(z, 0)), 'softplus' (log(1 + e^z)), 'identity';
 * - 'softmax', of the output layer alone: e^z / Σ e^z over its units.
 */
export const activations = ['sigmoid', 'tanh', 'relu', 'softplus', 'identity', 'softmax'] as const;

export type Activation = (typeof activations)[number];

/** A layer's pre-activations and values. */
export interface ActivatedLayer<T> {
  /** z = h W + b of the layer before. */
  readonly preActivations: T;
  /** f(z) */
  readonly values: T;
}

/** Returns f(z). */
export function activate<T>(ops: TensorOperations<T>, activation: Activation, z: T): T {
  return activation === 'identity' ? z : ops[activation](z);
}

/**
 * Returns error · f'(z), element by element: the error at a layer's pre-activations of that at its values. Where the
 * slope can be had of h = f(z) it is: h - h² of a sigmoid, 1 - h² of tanh.
 *
 * @throws RangeError for softmax, whose units are not independent
 */
export function throughActivation<T>(
  ops: TensorOperations<T>,
  activation: Activation,
  { preActivations, values }: ActivatedLayer<T>,
  error: T,
): T {
  switch (activation) {
    case 'sigmoid':
      return ops.multiply(error, ops.subtract(values, ops.multiply(values, values)));
    case 'tanh':
      return ops.multiply(error, ops.affine(ops.multiply(values, values), -1, 1));
    case 'relu':
      return ops.multiply(error, ops.step(values));
    case 'softplus':
      return ops.multiply(error, ops.sigmoid(preActivations));
    case 'identity':
      return error;
    case 'softmax':
      throw new RangeError('throughActivation: need an activation of single units, got softmax');
  }
}

/**
 * Throws unless a layer can have an activation.
 *
 * @param layer - 0 is the input layer, which has none
 */
export function checkActivation(activation: Activation, layer: number, layers: number): void {
  if (!activations.includes(activation)) {
    throw new RangeError(
      `buildHierarchy: need one of the activations ${activations.join(', ')}, got ${String(activation)} for layer ${layer}`,
    );
  }
  if (layer === 0) {
    throw new RangeError(
      `buildHierarchy: need an input layer without an activation, got ${activation}`,
    );
  }
  if (activation === 'softmax' && layer < layers - 1) {
    throw new RangeError(
      `buildHierarchy: need softmax at the output layer ${layers - 1} alone, got it for layer ${layer}`,
    );
  }
}

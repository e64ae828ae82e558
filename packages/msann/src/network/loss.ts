import type { TensorOperations } from '../tensor/tensor-operations.js';
import { type ActivatedLayer, type Activation, throughActivation } from './activation.js';

/**
 * What a training lowers, of outputs h, their pre-activations z and targets t:
 *
 * - 'mean-squared-error': the mean over examples and outputs of (h - t)²;
 * - 'binary-cross-entropy', of sigmoid outputs: the mean over examples and outputs of -t log h - (1-t) log(1-h), which is
 *   log(1 + e^z) - t z;
 * - 'categorical-cross-entropy', of softmax outputs: the mean over examples of -Σ t log h over the outputs, which is
 *   log Σ e^z - Σ t z where the targets of an example sum to 1.
 */
export const losses = [
  'mean-squared-error',
  'binary-cross-entropy',
  'categorical-cross-entropy',
] as const;

export type Loss = (typeof losses)[number];

/** The outputs that a cross-entropy needs. */
const outputsOf = {
  'binary-cross-entropy': 'sigmoid',
  'categorical-cross-entropy': 'softmax',
} as const;

/** Throws unless a loss can be measured at outputs of an activation. */
export function checkLoss(name: string, loss: Loss, output: Activation): void {
  if (!losses.includes(loss)) {
    throw new RangeError(
      `${name}: need one of the losses ${losses.join(', ')}, got ${String(loss)}`,
    );
  }
  if (loss !== 'mean-squared-error' && output !== outputsOf[loss]) {
    throw new RangeError(`${name}: ${loss} needs ${outputsOf[loss]} outputs, got ${output}`);
  }
}

/** Throws unless a network with outputs of an activation can be trained to lower a loss. */
export function checkTrainedLoss(name: string, loss: Loss, output: Activation): void {
  checkLoss(name, loss, output);
  if (output === 'softmax' && loss !== 'categorical-cross-entropy') {
    throw new RangeError(`${name}: softmax outputs need categorical-cross-entropy, got ${loss}`);
  }
}

/** Returns what a loss's sum is to be divided by: it is a mean over examples, or over examples and outputs. */
export function lossTerms(loss: Loss, examples: number, outputs: number): number {
  return loss === 'categorical-cross-entropy' ? examples : examples * outputs;
}

/** Returns the sum of a loss's terms over examples and outputs `[examples, outputs]`, a scalar. */
export function lossSum<T>(
  ops: TensorOperations<T>,
  loss: Loss,
  { preActivations: z, values }: ActivatedLayer<T>,
  targets: T,
): T {
  const total = (x: T) => ops.sum(ops.sum(x, 1), 0);
  switch (loss) {
    case 'mean-squared-error': {
      const error = ops.subtract(values, targets);
      return total(ops.multiply(error, error));
    }
    case 'binary-cross-entropy':
      return total(ops.subtract(ops.softplus(z), ops.multiply(targets, z)));
    case 'categorical-cross-entropy': {
      const chosen = ops.sum(ops.multiply(targets, z), 1);
      return ops.sum(ops.subtract(ops.logSumExp(z), chosen), 0);
    }
  }
}

/** The error at the outputs' pre-activations; ∂E/∂z = scale · delta. */
export interface OutputError<T> {
  readonly delta: T;
  readonly scale: number;
}

/** Returns the error at the outputs' pre-activations: h - t exactly for a cross-entropy, (h - t) f'(z) for the squared error. */
export function outputError<T>(
  ops: TensorOperations<T>,
  loss: Loss,
  activation: Activation,
  layer: ActivatedLayer<T>,
  targets: T,
): OutputError<T> {
  const [examples, outputs] = ops.shapeOf(targets) as [number, number];
  const error = ops.subtract(layer.values, targets);
  const terms = lossTerms(loss, examples, outputs);
  return loss === 'mean-squared-error'
    ? { delta: throughActivation(ops, activation, layer, error), scale: 2 / terms }
    : { delta: error, scale: 1 / terms };
}

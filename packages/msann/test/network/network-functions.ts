import {
  type Activation,
  activations,
  type Loss,
  referenceOperations as ops,
  type ReferenceTensor,
} from '../../src/index.js';
import type { NetworkFunctions } from '../../src/network/loss-gradients.js';

const hidden = activations.filter((activation) => activation !== 'softmax');
const functionsOf = (inner: Activation, output: Activation, loss: Loss) =>
  [`${inner}, ${output}, ${loss}`, { activations: [inner, inner, output], loss }] as const;

/** Every activation of hidden layers with every loss, the squared error with every activation of outputs: three layers. */
export const networkFunctions: readonly (readonly [string, NetworkFunctions])[] = hidden.flatMap(
  (activation) => [
    functionsOf(activation, activation, 'mean-squared-error'),
    functionsOf(activation, 'sigmoid', 'binary-cross-entropy'),
    functionsOf(activation, 'softmax', 'categorical-cross-entropy'),
  ],
);

/** Losses by their definitions: the terms of outputs h and targets t, and whether they are a mean over outputs too. */
const definitions: Readonly<Record<Loss, readonly [(h: number, t: number) => number, boolean]>> = {
  'mean-squared-error': [(h, t) => (h - t) ** 2, true],
  'binary-cross-entropy': [(h, t) => -t * Math.log(h) - (1 - t) * Math.log(1 - h), true],
  'categorical-cross-entropy': [(h, t) => -t * Math.log(h), false],
};

/** Returns a loss by its definition. */
export function lossOf(loss: Loss, outputs: ReferenceTensor, targets: ReferenceTensor): number {
  const [term, overOutputs] = definitions[loss];
  const sum = outputs.values.reduce((total, h, i) => total + term(h, targets.values[i]!), 0);
  return sum / (overOutputs ? outputs.values.length : outputs.shape[0]!);
}

/** Returns targets for a loss, all of them different: rows that sum to 1 for the categorical cross-entropy. */
export function targetsFor(loss: Loss, shape: readonly [number, number]): ReferenceTensor {
  const [rows, columns] = shape;
  const values = Float64Array.from(
    { length: rows * columns },
    (_, i) => 0.5 + 0.4 * Math.sin(5 * i + 1),
  );
  const targets = ops.constant(values, shape);
  if (loss !== 'categorical-cross-entropy') return targets;
  return ops.divide(targets, ops.reshape(ops.sum(targets, 1), [rows, 1]));
}

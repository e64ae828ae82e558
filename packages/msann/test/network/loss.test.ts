import { describe, expect, it } from '@jest/globals';
import {
  type Activation,
  activations,
  type Loss,
  losses,
  referenceOperations as ops,
} from '../../src/index.js';
import { activate } from '../../src/network/activation.js';
import { checkTrainedLoss, lossSum, lossTerms, outputError } from '../../src/network/loss.js';
import { lossOf, targetsFor } from './network-functions.js';

const shape = [3, 4] as const;
const z = ops.constant(
  Float64Array.from({ length: 12 }, (_, i) => 3 * Math.sin(2 * i + 1)),
  shape,
);
const layerOf = (activation: Activation, scale = 1) => {
  const preActivations = ops.scale(z, scale);
  return { preActivations, values: activate(ops, activation, preActivations) };
};
const fitting: readonly (readonly [Loss, Activation])[] = [
  ['mean-squared-error', 'tanh'],
  ['binary-cross-entropy', 'sigmoid'],
  ['categorical-cross-entropy', 'softmax'],
];

describe.each(fitting)('%s of %s outputs', (loss, activation) => {
  const targets = targetsFor(loss, shape);

  it('is the mean that its definition says', () => {
    const layer = layerOf(activation);
    const sum = lossSum(ops, loss, layer, targets);
    expect(sum.shape).toEqual([]);
    expect(sum.values[0]! / lossTerms(loss, ...shape)).toBeCloseTo(
      lossOf(loss, layer.values, targets),
      12,
    );
  });

  it('is a number where the outputs are 0 and 1', () => {
    expect(lossSum(ops, loss, layerOf(activation, 1e4), targets).values[0]).toBeLessThan(1e6);
  });
});

describe('outputError', () => {
  it.each(fitting.slice(1))('of %s is output - target exactly', (loss, activation) => {
    const [layer, targets] = [layerOf(activation), targetsFor(loss, shape)];
    const { delta, scale } = outputError(ops, loss, activation, layer, targets);
    expect(delta).toEqual(ops.subtract(layer.values, targets));
    expect(scale).toBe(loss === 'binary-cross-entropy' ? 1 / 12 : 1 / 3);
  });
});

describe('checkTrainedLoss', () => {
  const pairs = losses.flatMap((loss) => activations.map((output) => [loss, output] as const));
  const fits = ([loss, output]: readonly [Loss, Activation]) =>
    loss === 'mean-squared-error'
      ? output !== 'softmax'
      : fitting.some(([one, its]) => one === loss && its === output);

  it.each(pairs.filter(fits))('takes %s with %s outputs', (loss, output) => {
    expect(() => checkTrainedLoss('train', loss, output)).not.toThrow();
  });

  it.each(pairs.filter((pair) => !fits(pair)))('refuses %s with %s outputs', (loss, output) => {
    const message =
      loss === 'mean-squared-error'
        ? `train: softmax outputs need categorical-cross-entropy, got ${loss}`
        : `train: ${loss} needs ${loss.startsWith('binary') ? 'sigmoid' : 'softmax'} outputs, got ${output}`;
    expect(() => checkTrainedLoss('train', loss, output)).toThrow(new RangeError(message));
  });

  it('refuses another loss', () => {
    expect(() => checkTrainedLoss('train', 'hinge' as Loss, 'sigmoid')).toThrow(
      'train: need one of the losses mean-squared-error, binary-cross-entropy, categorical-cross-entropy, got hinge',
    );
  });
});

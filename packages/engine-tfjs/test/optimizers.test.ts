import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  adam,
  type Optimizer,
  type ReferenceTensor,
  referenceOperations,
  rmsProp,
  sgd,
  tensorFlowJsRmsProp,
} from '@msann/msann';
import * as tf from '@tensorflow/tfjs-core';

/** A parameter of size 0.1 after a few steps in float32. */
const tolerance = 1e-6;

const rate = 0.02;
const gradients = [0.3, -0.02, 0, 0.001, 0.5, 0.25];

/** Returns a parameter that starts at 0 after each gradient, as an optimiser of TensorFlow.js moves it. */
function movedByTensorFlow(optimizer: tf.Optimizer): number[] {
  const parameter = tf.variable(tf.scalar(0));
  const moved = gradients.map((gradient) => {
    optimizer.applyGradients({ [parameter.name]: tf.scalar(gradient) });
    return parameter.dataSync()[0]!;
  });
  parameter.dispose();
  return moved;
}

/** The same of an optimiser of the package, in float64. */
function moved({ initialState, rateFactor, update }: Optimizer): number[] {
  const scalar = (value: number) => referenceOperations.constant([value], []);
  let state: readonly ReferenceTensor[] = initialState.map(scalar);
  let parameter = 0;
  return gradients.map((gradient, i) => {
    const scaled = scalar(rate * rateFactor(i + 1));
    const step = update(referenceOperations, scalar(gradient), state, scaled);
    state = step.state;
    parameter += step.change.values[0]!;
    return parameter;
  });
}

describe('the optimisers move a parameter as those of TensorFlow.js do', () => {
  beforeAll(async () => {
    tf.enableProdMode(); // no advice on the console
    await tf.setBackend('cpu');
  });

  it.each<[string, Optimizer, () => tf.Optimizer]>([
    ['rmsProp', rmsProp(tensorFlowJsRmsProp), () => tf.train.rmsprop(rate)],
    ['sgd', sgd(), () => tf.train.sgd(rate)],
    ['sgd with momentum', sgd({ momentum: 0.9 }), () => tf.train.momentum(rate, 0.9)],
    [
      'sgd by Nesterov',
      sgd({ momentum: 0.9, nesterov: true }),
      () => tf.train.momentum(rate, 0.9, true),
    ],
    // TensorFlow.js adds ε where the bias is corrected already: the same where ε is small.
    ['adam', adam(), () => tf.train.adam(rate, 0.9, 0.999, 1e-8)],
  ])('%s', (_name, optimizer, create) => {
    const expected = movedByTensorFlow(create());
    moved(optimizer).forEach((parameter, i) => {
      expect(Math.abs(parameter - expected[i]!)).toBeLessThan(tolerance);
    });
  });
});

import { describe, expect, it } from '@jest/globals';
import { adam } from '../../src/index.js';
import { descend } from './descend.js';

describe('adam', () => {
  it('follows w ← w - rate √(1-β2^t)/(1-β1^t) m/(√v + ε)', () => {
    const gradients = [0.3, -0.02, 0, 1e-6, 0.5];
    const [meanDecay, squareDecay, epsilon, rate] = [0.8, 0.99, 1e-4, 0.01];
    let [m, v, w] = [0, 0, 0];
    const expected = gradients.map((g, i) => {
      m = meanDecay * m + (1 - meanDecay) * g;
      v = squareDecay * v + (1 - squareDecay) * g * g;
      const t = i + 1;
      const corrected = (rate * Math.sqrt(1 - squareDecay ** t)) / (1 - meanDecay ** t);
      w -= (corrected * m) / (Math.sqrt(v) + epsilon);
      return w;
    });
    const { parameters } = descend(adam({ meanDecay, squareDecay, epsilon }), gradients, rate);
    parameters.forEach((parameter, i) => {
      expect(parameter).toBeCloseTo(expected[i]!, 12);
    });
  });

  // m/√v of the corrected means is g/|g| where g stays the same: -rate each step, whatever the gradient's size.
  it.each([1e3, 1e-3])('steps by the rate under a steady gradient of %d', (gradient) => {
    const { parameters } = descend(adam(), [gradient, gradient, gradient], 0.01);
    parameters.forEach((parameter, i) => {
      expect(parameter).toBeCloseTo(-0.01 * (i + 1), 4);
    });
  });

  it('leaves a parameter without gradient where it is', () => {
    expect(descend(adam(), [0, 0], 1)).toEqual({ parameters: [0, 0], state: [0, 0] });
  });

  it.each([
    [{ meanDecay: 1 }, 'adam: need meanDecay >= 0 and < 1, got 1'],
    [{ squareDecay: -1 }, 'adam: need squareDecay >= 0 and < 1, got -1'],
    [{ epsilon: Number.POSITIVE_INFINITY }, 'adam: need a finite epsilon > 0, got Infinity'],
  ])('refuses %j', (options, message) => {
    expect(() => adam(options)).toThrow(new RangeError(message));
  });
});

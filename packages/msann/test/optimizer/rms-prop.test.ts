import { describe, expect, it } from '@jest/globals';
import { rmsProp, tensorFlowJsRmsProp } from '../../src/index.js';
import { descend } from './descend.js';

const gradients = [0.3, -0.02, 0, 1e-6, 0.5];
const rate = 0.01;

describe.each([
  ['TensorFlow 1', {}, 1, 1e-10],
  ['TensorFlow 1 from 0', { meanSquareStart: 0 }, 0, 1e-10],
  ['TensorFlow.js', tensorFlowJsRmsProp, 0, 1e-7],
] as const)('rmsProp as %s', (_name, options, start, epsilon) => {
  it('follows ms ← ρ ms + (1-ρ) g², w ← w - rate g/√(ms + ε)', () => {
    let [ms, w] = [start as number, 0];
    const expected = gradients.map((g) => {
      ms = 0.9 * ms + 0.1 * g * g;
      w -= (rate * g) / Math.sqrt(ms + epsilon);
      return w;
    });
    descend(rmsProp(options), gradients, rate).parameters.forEach((parameter, i) => {
      expect(parameter).toBeCloseTo(expected[i]!, 12);
    });
  });

  it('keeps the state of a parameter without gradient away from denormal numbers', () => {
    const { state } = descend(rmsProp(options), Array<number>(2000).fill(0), 1);
    expect(state[0]).toBeCloseTo(10 * epsilon, 17);
  });
});

describe('rmsProp', () => {
  it('says what it is', () => {
    const settings = { decay: 0.9, epsilon: 1e-10, meanSquareStart: 1 };
    expect(rmsProp()).toMatchObject({ name: 'rmsProp', settings });
  });

  it.each([
    [{ decay: 1 }, 'rmsProp: need decay >= 0 and < 1, got 1'],
    [{ decay: Number.NaN }, 'rmsProp: need decay >= 0 and < 1, got NaN'],
    [{ epsilon: 0 }, 'rmsProp: need a finite epsilon > 0, got 0'],
    [{ meanSquareStart: -1 }, 'rmsProp: need a finite meanSquareStart >= 0, got -1'],
  ])('refuses %j', (options, message) => {
    expect(() => rmsProp(options)).toThrow(new RangeError(message));
  });
});

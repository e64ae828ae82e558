import { describe, expect, it } from '@jest/globals';
import { sgd } from '../../src/index.js';
import { descend } from './descend.js';

describe('sgd', () => {
  it('steps along the gradient', () => {
    const { parameters, state } = descend(sgd(), [1, -0.5, 2], 0.1);
    expect(parameters.map((w) => w.toFixed(12))).toEqual(
      [-0.1, -0.05, -0.25].map((w) => w.toFixed(12)),
    );
    expect(state).toEqual([]);
  });

  // v = 1, then 0.5·1 - 0.5 = 0, then 0.5·0 + 2 = 2.
  it('with momentum steps along v ← μ v + g', () => {
    const { parameters, state } = descend(sgd({ momentum: 0.5 }), [1, -0.5, 2], 0.1);
    [-0.1, -0.1, -0.3].forEach((w, i) => {
      expect(parameters[i]).toBeCloseTo(w, 12);
    });
    expect(state).toEqual([2]);
  });

  // Along g + μ v: 1 + 0.5·1, -0.5 + 0.5·0, 2 + 0.5·2.
  it('by Nesterov steps along g + μ v', () => {
    const { parameters } = descend(sgd({ momentum: 0.5, nesterov: true }), [1, -0.5, 2], 0.1);
    [-0.15, -0.1, -0.4].forEach((w, i) => {
      expect(parameters[i]).toBeCloseTo(w, 12);
    });
  });

  it.each([
    [{ momentum: 1 }, 'sgd: need momentum >= 0 and < 1, got 1'],
    [{ momentum: -0.1 }, 'sgd: need momentum >= 0 and < 1, got -0.1'],
    [{ nesterov: true }, 'sgd: need a momentum > 0 for Nesterov steps, got 0'],
  ])('refuses %j', (options, message) => {
    expect(() => sgd(options)).toThrow(new RangeError(message));
  });
});

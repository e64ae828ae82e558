import { describe, expect, it } from '@jest/globals';
import { referenceOperations as ops } from '../../src/index.js';
import { descentOf, initialMeanSquare, rmsPropStep } from '../../src/training/rms-prop.js';

describe.each([0, 1] as const)('rmsPropStep from a mean square of %d', (start) => {
  const descent = (rate: number) => descentOf(ops, ops.constant([rate], []));

  it('follows TensorFlow 1: ms ← ρ ms + (1-ρ) g², w ← w - rate g/√(ms + ε)', () => {
    const gradients = [0.3, -0.02, 0, 1e-6, 0.5];
    const rate = 0.01;
    let [ms, w] = [start as number, 0];
    let state = ops.constant([initialMeanSquare(start)], [1]);
    let moved = 0;
    for (const g of gradients) {
      ms = 0.9 * ms + 0.1 * g * g;
      w -= (rate * g) / Math.sqrt(ms + 1e-10);
      const step = rmsPropStep(ops, ops.constant([g], [1]), state, descent(rate));
      state = step.meanSquare;
      moved += step.change.values[0]!;
      expect(moved).toBeCloseTo(w, 12);
    }
  });

  it('keeps the state of a parameter without gradient away from denormal numbers', () => {
    let state = ops.constant([initialMeanSquare(start)], [1]);
    for (let i = 0; i < 2000; i++) {
      state = rmsPropStep(ops, ops.constant([0], [1]), state, descent(1)).meanSquare;
    }
    expect(state.values[0]).toBeCloseTo(1e-9, 18);
  });
});

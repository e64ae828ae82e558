import { expect, it } from '@jest/globals';
import { errorRate } from '../../src/experiment/error-rate.js';

it('counts examples whose most probable label is not theirs, the first of equals counting', () => {
  const probabilities = Float32Array.of(0.2, 0.5, 0.3, 0.4, 0.4, 0.2, 0.1, 0.2, 0.7, 0.4, 0.4, 0.2);
  const targets = Float32Array.of(0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0);
  expect(errorRate(probabilities, targets, 3)).toBe(2 / 4);
});

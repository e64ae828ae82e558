import { describe, expect, it } from '@jest/globals';
import { adaptiveCycle } from '../../src/schedule/adaptive-cycle.js';

describe('an adaptive cycle', () => {
  it.each([
    [{ firstSteps: [1, 2] }, 'need one of firstSteps for each of the 3 levels, got 2'],
    [{ mostSteps: [1, 0, 2] }, 'need a whole number >= 1 as mostSteps, got 0'],
    [{ leastSlope: [0.2, 0.2] }, 'need one of leastSlope for each of the 3 levels, got 2'],
    [{ leastSlope: [0.2, 0.2, -1] }, 'need a leastSlope >= 0, got -1'],
    [{ leastSlope: Number.NaN }, 'need a leastSlope >= 0, got NaN'],
    [{ shrinkage: 0 }, 'need a finite shrinkage > 0, got 0'],
    [{ peakRate: 0 }, 'need a finite peakRate > 0, got 0'],
    [{ warmSteps: 0 }, 'need a whole number >= 1 as warmSteps, got 0'],
    [{ decaySteps: Infinity }, 'need a finite decaySteps > 0, got Infinity'],
  ])('refuses %j', (options, message) => {
    expect(() => adaptiveCycle(3, options)).toThrow(new RangeError(`train: ${message}`));
  });
});

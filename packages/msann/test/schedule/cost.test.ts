import { describe, expect, it } from '@jest/globals';
import { cycleCost, parameterCount, stepCost } from '../../src/index.js';
import { nextEvaluationCost } from '../../src/schedule/cost.js';

describe('stepCost', () => {
  it('is the batch size times the relative number of parameters', () => {
    expect(stepCost(128, [1000, 250], 0)).toBe(128);
    expect(stepCost(128, [1000, 250], 1)).toBe(32);
  });

  it('counts the paper’s network as 591 488 parameters', () => {
    // 2 (1024·256 + 256·128) weights and 256 + 128 + 256 + 1024 biases
    expect(parameterCount([1024, 256, 128, 256, 1024])).toBe(591488);
  });
});

describe('cycleCost', () => {
  // By hand, with parameters 16 : 4 : 1 and batch 16, so that a step costs 16, 4 and 1. Steps a level in
  // one cycle: (γ+1)^(l+1)... written out: level l < L is visited γ^l times with (γ+1)k steps each,
  // level L γ^L times with k steps.
  it.each([
    { k: 1, gamma: 1, depth: 0, cost: 1 * 16 },
    { k: 1, gamma: 1, depth: 1, cost: 2 * 16 + 1 * 4 },
    { k: 1, gamma: 1, depth: 2, cost: 2 * 16 + 2 * 4 + 1 },
    { k: 4, gamma: 1, depth: 2, cost: 4 * (2 * 16 + 2 * 4 + 1) },
    { k: 1, gamma: 2, depth: 2, cost: 3 * 16 + 2 * 3 * 4 + 4 },
    { k: 1, gamma: 3, depth: 2, cost: 4 * 16 + 3 * 4 * 4 + 9 },
    { k: 2, gamma: 3, depth: 1, cost: 2 * (4 * 16 + 3 * 4) },
    { k: 5, gamma: 0, depth: 2, cost: 5 * 16 },
  ])('with k = $k, γ = $gamma, depth $depth is $cost', ({ cost, ...options }) => {
    expect(cycleCost({ ...options, schedule: 'paper' }, 16, [16, 4, 1])).toBe(cost);
  });
});

describe('nextEvaluationCost', () => {
  it('steps through 20 costs a decade', () => {
    const costs: number[] = [];
    for (let cost = nextEvaluationCost(0); cost < 1000; cost = nextEvaluationCost(cost)) {
      costs.push(cost);
    }
    expect(costs).toHaveLength(60);
    expect(costs[0]).toBe(1);
    for (let i = 1; i < costs.length; i++) {
      expect(costs[i]! / costs[i - 1]!).toBeCloseTo(10 ** 0.05, 12);
    }
  });

  it('lies beyond the cost, also just below a mark', () => {
    expect(nextEvaluationCost(999.9999)).toBeCloseTo(1000, 9);
    expect(nextEvaluationCost(1000)).toBeCloseTo(1122.018, 3);
  });
});

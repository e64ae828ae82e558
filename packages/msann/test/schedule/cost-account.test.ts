import { describe, expect, it } from '@jest/globals';
import { costAccount } from '../../src/schedule/cost-account.js';

describe('costAccount', () => {
  it('adds up the relative parameters of the steps without rounding', () => {
    const account = costAccount([128, 128], [591488, 148288]);
    for (let i = 0; i < 1000; i++) account.add(1, 1);
    account.add(0, 2);
    expect(account.steps).toBe(1002);
    expect(account.cost).toBe((128 * (1000 * 148288 + 2 * 591488)) / 591488);
  });

  it('tells how many steps reach a cost', () => {
    const account = costAccount([10, 10], [4, 1]);
    expect(account.stepsUntil(30, 0)).toBe(3);
    expect(account.stepsUntil(30, 1)).toBe(12);
    expect(account.stepsUntil(31, 0)).toBe(4);
    account.add(0, 3);
    expect(account.stepsUntil(30, 0)).toBe(1);
    expect(account.stepsUntil(40, 1)).toBe(4);
  });
});

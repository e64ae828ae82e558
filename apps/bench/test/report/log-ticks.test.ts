import { describe, expect, it } from '@jest/globals';
import { logTicks, minorLogTicks, tickText } from '../../src/report/log-ticks.js';

describe('logTicks', () => {
  it('takes 1, 2 and 5 of each decade within the range', () => {
    expect(logTicks(0.014, 0.26)).toEqual([0.02, 0.05, 0.1, 0.2]);
  });

  it('takes powers of ten alone over many decades', () => {
    expect(logTicks(64, 128000)).toEqual([100, 1000, 10000, 100000]);
  });
});

describe('minorLogTicks', () => {
  it('takes every digit', () => {
    expect(minorLogTicks(0.75, 3)).toEqual([0.8, 0.9, 1, 2, 3]);
  });
});

describe('tickText', () => {
  it('writes a million and more as the tables do', () => {
    expect([1e6, 2e8, 1e9, 5e12, 1e15].map(tickText)).toEqual(['1M', '200M', '1G', '5T', '1P']);
    expect(tickText(1e21)).toBe('1e21');
  });

  it('writes plain digits', () => {
    expect([0.00002, 0.05, 100, 100000].map(tickText)).toEqual([
      '0.00002',
      '0.05',
      '100',
      '100,000',
    ]);
  });
});

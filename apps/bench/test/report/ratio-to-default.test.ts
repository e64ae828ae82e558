import { describe, expect, it } from '@jest/globals';
import { ratioToDefault } from '../../src/report/ratio-to-default.js';
import { defaultRun, sampleRun } from './sample-summary.js';

const reached = (cost: number) => sampleRun([cost, null, null, null], { cost: 100 });
const missed = sampleRun([null, null, null, null], { cost: 100 });
const byDefault = (cost: number) => defaultRun([cost, null, null, null], { cost: 120 });
const missedByDefault = defaultRun([null, null, null, null], { cost: 120 });

describe('ratioToDefault', () => {
  it('divides the means where every run reached the threshold', () => {
    const ratio = ratioToDefault(
      [byDefault(60), byDefault(100)],
      [reached(30), reached(10)],
      'cost',
      'half',
    );
    expect(ratio).toEqual({ kind: 'exact', times: 4 });
  });

  it('counts all that the default spent, as a lower bound, where it did not reach it', () => {
    expect(ratioToDefault([missedByDefault], [reached(30)], 'cost', 'half')).toEqual({
      kind: 'atLeast',
      times: 4,
    });
    // (80 + 120) / 2 = 100 at least
    expect(ratioToDefault([byDefault(80), missedByDefault], [reached(20)], 'cost', 'half')).toEqual(
      { kind: 'atLeast', times: 5 },
    );
  });

  it('counts all that the method spent, as an upper bound, where it did not reach it', () => {
    expect(ratioToDefault([byDefault(50)], [missed], 'cost', 'half')).toEqual({
      kind: 'atMost',
      times: 0.5,
    });
    // (20 + 100) / 2 = 60 at least
    expect(ratioToDefault([byDefault(90)], [reached(20), missed], 'cost', 'half')).toEqual({
      kind: 'atMost',
      times: 1.5,
    });
  });

  it('says nothing where neither reached it in every run', () => {
    expect(ratioToDefault([missedByDefault], [reached(20), missed], 'cost', 'half')).toBeNull();
    expect(ratioToDefault([missedByDefault], [missed], 'cost', 'half')).toBeNull();
  });

  it('takes each measure from its own fields', () => {
    const slow = sampleRun([50, null, null, null], {
      secondsTo: { half: 30, quarter: null, fifth: null, tenth: null },
    });
    const base = defaultRun([100, null, null, null], {
      secondsTo: { half: 15, quarter: null, fifth: null, tenth: null },
    });
    expect(ratioToDefault([base], [slow], 'cost', 'half')?.times).toBe(2);
    expect(ratioToDefault([base], [slow], 'seconds', 'half')?.times).toBe(0.5);
  });
});

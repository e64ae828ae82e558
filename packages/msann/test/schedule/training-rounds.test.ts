import { describe, expect, it } from '@jest/globals';
import { type CycleOptions, msannCycle, type Visit } from '../../src/index.js';
import { openingVisits } from '../../src/schedule/msann-cycle.js';
import { type RoundSize, trainingRounds } from '../../src/schedule/training-rounds.js';

const cycleOf = (options: Partial<CycleOptions> = {}): CycleOptions => ({
  depth: 2,
  gamma: 1,
  k: 1,
  schedule: 'paper',
  ...options,
});
const rounds = (count: number, options: CycleOptions, size: RoundSize) => {
  const generator = trainingRounds(options, size);
  return Array.from({ length: count }, () => generator.next().value);
};
/** Levels of single steps, in order. */
const steps = (visits: readonly Visit[]) =>
  visits.flatMap(({ level, steps }) => Array.from({ length: steps }, () => level));
const equal: RoundSize = { values: () => 1, mostValues: 12, mostVisits: 12 };

describe('trainingRounds', () => {
  it.each([
    cycleOf(),
    cycleOf({ gamma: 3 }),
    cycleOf({ k: [1, 4, 2], schedule: 'authors' }),
    cycleOf({ depth: 0, k: 7 }),
  ])('make the steps of cycle after cycle, in their order: %j', (options) => {
    const made = steps(rounds(30, options, equal).flat());
    const expected = steps(openingVisits(options));
    while (expected.length < made.length) expected.push(...steps([...msannCycle(options)]));
    expect(made).toEqual(expected.slice(0, made.length));
  });

  it.each([
    // The first visit; a sub-cycle of 25 visits with the visit after it.
    { depth: 3, gamma: 3, most: 32, programs: 2 },
    // The first way down; the same sub-cycle with the ways back to levels 3, 2, 1 and 0 and down again.
    { depth: 6, gamma: 3, most: 32, programs: 6 },
    { depth: 6, gamma: 2, most: 8, programs: 8 },
    { depth: 6, gamma: 3, most: 2, programs: 7 },
  ])('come again, so that few programs are compiled: %j', ({ depth, gamma, most, programs }) => {
    const made = rounds(1200, cycleOf({ gamma, depth }), {
      values: () => 1,
      mostValues: most,
      mostVisits: 100,
    });
    const levels = new Set(made.map((round) => round.map(({ level }) => level).join('')));
    expect(levels.size).toBe(programs);
  });

  it('hold several short cycles, their ends joined', () => {
    expect(rounds(1, cycleOf({ depth: 1 }), equal)[0]).toEqual([
      { level: 0, steps: 1 },
      { level: 1, steps: 1 },
      { level: 0, steps: 2 },
      { level: 1, steps: 1 },
      { level: 0, steps: 2 },
      { level: 1, steps: 1 },
      { level: 0, steps: 2 },
      { level: 1, steps: 1 },
      { level: 0, steps: 1 },
    ]);
    expect(rounds(2, cycleOf({ depth: 0 }), equal)).toEqual([
      [{ level: 0, steps: 12 }],
      [{ level: 0, steps: 12 }],
    ]);
  });

  it('stay below their number of visits', () => {
    const size: RoundSize = { values: () => 1, mostValues: 1000, mostVisits: 4 };
    expect(rounds(3, cycleOf(), size).map((round) => round.length)).toEqual([1, 4, 1]);
  });

  it('stay below their size, but for a visit that is larger by itself', () => {
    const size: RoundSize = { values: (level) => 4 - level, mostValues: 10, mostVisits: 10 };
    const made = rounds(9, cycleOf({ k: [1, 2, 9] }), size);
    const values = made.map((round) => round.reduce((n, v) => n + v.steps * (4 - v.level), 0));
    expect(values).toEqual([10, 18, 10, 10, 18, 10, 10, 18, 10]);
  });
});

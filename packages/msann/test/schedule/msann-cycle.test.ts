import { describe, expect, it } from '@jest/globals';
import { type CycleOptions, msannCycle, type Visit } from '../../src/index.js';
import { openingVisits } from '../../src/schedule/msann-cycle.js';

const cycle = (options: Partial<CycleOptions>) => [
  ...msannCycle({ depth: 2, gamma: 1, k: 1, schedule: 'paper', ...options }),
];
const levels = (visits: readonly Visit[]) => visits.map(({ level }) => level).join('');
const steps = (visits: readonly Visit[], at: number) =>
  visits.reduce((sum, { level, steps }) => sum + (level === at ? steps : 0), 0);

describe('msannCycle', () => {
  // The zig-zags of the paper's Figure 4.
  it.each([
    [1, 1, '010'],
    [1, 2, '01210'],
    [1, 3, '0123210'],
    [2, 1, '01010'],
    [2, 2, '0121210121210'],
  ])('with γ = %d and depth %d visits the levels %s', (gamma, depth, expected) => {
    expect(levels(cycle({ gamma, depth }))).toBe(expected);
  });

  it('with γ = 3 and depth 2 recurses three times at each level', () => {
    expect(levels(cycle({ gamma: 3 }))).toBe('0121212101212121012121210');
  });

  it.each([
    [1, '01010'],
    [2, '01212101210'],
    [3, '0123232123210123210'],
  ])('as an F-cycle of depth %d visits the levels %s', (depth, expected) => {
    expect(levels(cycle({ gamma: 'F', depth }))).toBe(expected);
  });

  it.each([
    ['depth 0', { depth: 0, gamma: 3 }],
    ['γ = 0', { depth: 3, gamma: 0 }],
  ])('with %s stays at the finest level', (_name, options) => {
    expect(levels(cycle(options))).toBe('0');
  });

  it('trains (γ+1)k steps in a visit to a level, k at the coarsest', () => {
    const visits = cycle({ gamma: 2, k: 3 });
    expect([0, 1, 2].map((level) => steps(visits, level))).toEqual([9, 2 * 9, 4 * 3]);
  });

  it("trains (γ+2)k steps by the authors' schedule, 2k at the coarsest", () => {
    const visits = cycle({ gamma: 2, k: 3, schedule: 'authors' });
    expect([0, 1, 2].map((level) => steps(visits, level))).toEqual([12, 2 * 12, 4 * 6]);
    expect(levels(cycle({ schedule: 'authors' }))).toBe('01221100');
  });

  it('takes one k for each level', () => {
    expect(cycle({ k: [1, 4, 16] })).toEqual([
      { level: 0, steps: 1 },
      { level: 1, steps: 4 },
      { level: 2, steps: 16 },
      { level: 1, steps: 4 },
      { level: 0, steps: 1 },
    ]);
  });

  it.each([
    [{ depth: -1 }, 'need a whole depth >= 0, got -1'],
    [{ gamma: 1.5 }, 'need a whole gamma >= 0, got 1.5'],
    [{ opening: 'x' as 'full' }, 'need an opening of none, cascade, full, got x'],
    [{ cascadeSteps: [1] }, 'need one cascadeSteps for each of the 3 levels, got 1'],
    [{ k: 0 }, 'need a whole k >= 1, got 0'],
    [{ k: [1, 2] }, 'need one k for each of the 3 levels, got 2'],
    [{ k: [1, 2, Number.NaN] }, 'need a whole k >= 1, got NaN'],
  ])('refuses %j', (options, message) => {
    expect(() => cycle(options)).toThrow(message);
  });
});

describe('openingVisits', () => {
  const opening = (schedule: CycleOptions['schedule'], options: Partial<CycleOptions> = {}) =>
    openingVisits({ depth: 2, gamma: 1, k: 5, schedule, ...options });

  it('of a cascade go up through the levels once', () => {
    expect(opening('paper', { opening: 'cascade', cascadeSteps: [9, 20, 80] })).toEqual([
      { level: 2, steps: 80 },
      { level: 1, steps: 20 },
    ]);
    expect(opening('paper', { opening: 'cascade' })).toEqual([
      { level: 2, steps: 5 },
      { level: 1, steps: 5 },
    ]);
  });

  it('of full multigrid are a cycle from every level', () => {
    expect(levels(opening('paper', { opening: 'full', depth: 3 }))).toBe(
      ['3', '232', '12321'].join(''),
    );
  });

  it('are none by the paper’s schedule', () => {
    expect(opening('paper')).toEqual([]);
  });

  it("are one batch a level, coarsest first, by the authors' schedule", () => {
    expect(opening('authors')).toEqual([
      { level: 2, steps: 1 },
      { level: 1, steps: 1 },
      { level: 0, steps: 1 },
    ]);
  });
});

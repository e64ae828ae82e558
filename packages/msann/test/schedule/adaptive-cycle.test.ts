import { describe, expect, it } from '@jest/globals';
import { adaptiveCycle, adaptiveMoves, type Move } from '../../src/schedule/adaptive-cycle.js';
import { averageShare, averageShareOf } from '../../src/schedule/step-average.js';

const relativeCosts = [1, 1 / 4, 1 / 16];
const settings = (options: object = {}) => adaptiveCycle(relativeCosts.length, options);

/** The first moves in short, with the losses that answer the probes; the last one is answered again and again. */
function moves(count: number, losses: readonly number[], options: object = {}): string[] {
  const generator = adaptiveMoves(settings(options), relativeCosts);
  const left = [...losses];
  const made: string[] = [];
  let move: Move = generator.next(Number.NaN).value;
  while (made.length < count) {
    made.push(move.kind === 'visit' ? `${move.visit.level}:${move.visit.steps}` : move.kind);
    const reply = move.kind === 'probe' ? (left.length > 1 ? left.shift()! : left[0]!) : Number.NaN;
    move = generator.next(reply).value;
  }
  return made;
}

describe('adaptive moves', () => {
  it('begin with a cascade, then judge a visit to each level and fine steps', () => {
    // Every visit gains as much.
    const losses = Array.from({ length: 20 }, (_, i) => -i);
    expect(moves(9, losses).join(' ')).toBe('2:128 1:32 probe 2:128 probe 1:32 probe 0:12 probe');
  });

  it('undo a visit that raised the loss and leave its level', () => {
    expect(moves(11, [0, 1, -1, -2, -3, -4]).join(' ')).toBe(
      '2:128 1:32 probe 2:128 probe undo 1:32 probe 0:12 probe 1:32',
    );
  });

  it('leave a level after two visits in a row that gain less than half of what fine steps would', () => {
    // Level 2 gains a thousandth, fine steps 1 for 12: its 128 steps cost 8 fine ones.
    const round = (start: number) => [start - 0.001, start - 1, start - 2];
    const losses = [0, ...round(0), ...round(-2), ...round(-4), ...round(-6)];
    const made = moves(30, losses);
    // Judged first when nothing is known of fine steps.
    expect(made.filter((move) => move === '2:128')).toHaveLength(1 + 3);
    expect(made.filter((move) => move === '1:32').length).toBeGreaterThan(4);
  });

  it('end with fine steps whose mean counts, at a falling rate', () => {
    const generator = adaptiveMoves(settings(), relativeCosts);
    let move = generator.next(Number.NaN).value;
    for (let i = 0; i < 40; i += 1)
      move = generator.next(move.kind === 'probe' ? 1 : Number.NaN).value;
    expect(move).toMatchObject({
      kind: 'visit',
      visit: { level: 0, steps: Infinity },
      averaged: true,
    });
    const { rateFactor } = move as Extract<Move, { kind: 'visit' }>;
    expect([rateFactor!(0), rateFactor!(4000)]).toEqual([1, 1 / Math.SQRT2]);
  });

  it('of a network without levels are fine steps alone', () => {
    const alone = adaptiveCycle(1);
    const move = adaptiveMoves(alone, [1]).next(Number.NaN).value;
    expect(move).toMatchObject({ kind: 'visit', visit: { level: 0, steps: Infinity } });
  });

  it('leave a level when the loss is no number', () => {
    expect(moves(8, [0, Number.NaN, Number.NaN]).join(' ')).toBe(
      '2:128 1:32 probe 2:128 probe undo 1:32 probe',
    );
  });

  it.each([
    [{ cascadeSteps: [1, 2] }, 'need one of cascadeSteps for each of the 3 levels, got 2'],
    [{ visitSteps: [1, 0, 2] }, 'need a whole number >= 1 as visitSteps, got 0'],
    [{ patience: 0 }, 'need a whole number >= 1 as patience, got 0'],
    [{ leastPay: Number.NaN }, 'need a leastPay >= 0, got NaN'],
    [{ decaySteps: 0 }, 'need a decaySteps > 0, got 0'],
  ])('refuse %j', (options, message) => {
    expect(() => settings(options)).toThrow(new RangeError(`train: ${message}`));
  });
});

describe('shares of the mean of the steps', () => {
  it('take the first step as it is, later ones the more', () => {
    expect(averageShare(0)).toBe(1);
    // Weights of the steps of a visit of 20: products of shares and of what is kept later.
    const weights = Array.from({ length: 20 }, (_, k) =>
      Array.from({ length: 19 - k }, (_none, i) => 1 - averageShare(k + 1 + i)).reduce(
        (product, kept) => product * kept,
        averageShare(k),
      ),
    );
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
    weights.slice(1).forEach((weight, k) => expect(weight).toBeGreaterThanOrEqual(weights[k]!));
  });

  it('of several steps are those of the steps one by one', () => {
    const kept = (1 - averageShare(5)) * (1 - averageShare(6)) * (1 - averageShare(7));
    expect(averageShareOf(5, 8)).toBeCloseTo(1 - kept, 15);
    expect(averageShareOf(0, 8)).toBe(1);
  });
});

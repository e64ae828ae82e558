import { describe, expect, it } from '@jest/globals';
import { adaptiveCycle } from '../../src/schedule/adaptive-cycle.js';
import { adaptiveMoves, type Move } from '../../src/schedule/adaptive-moves.js';

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
  // Losses are logarithms. A step at level 2 costs 1/16 + 0.02 fine ones; a transfer and a probe come to 1.17 more.
  const falling = (slope: number) => {
    const costs = [2 / 3];
    for (const steps of [16, 32, 64, 64, 64, 64]) {
      costs.push(costs.at(-1)! + steps * 0.0825 + 0.5 + 2 / 3);
    }
    return costs.map((cost) => -slope * Math.log(cost));
  };
  const short = { firstSteps: [1, 4, 16], mostSteps: [1, 16, 64] };

  it('double the visits to the coarsest level while the loss falls faster than the least slope', () => {
    expect(moves(13, falling(0.21), short).join(' ')).toBe(
      'probe 2:16 probe 2:32 probe 2:64 probe 2:64 probe 2:64 probe 2:64 probe',
    );
  });

  it('go on to the next level when it falls no faster', () => {
    expect(moves(5, falling(0.19), short).join(' ')).toBe('probe 2:16 probe 1:4 probe');
    const finer = { ...short, leastSlope: [0, 0.1, 0.2] };
    expect(moves(7, falling(0.19), finer).join(' ')).toBe('probe 2:16 probe 1:4 probe 1:8 probe');
  });

  it('do not judge a level before the cost has grown by three tenths', () => {
    // Level 2's two visits bring the cost to 13.6; each of level 1's adds 1.44, the third makes it 17.9.
    const steps = { firstSteps: [1, 1, 64], mostSteps: [1, 1, 64] };
    const losses = [0, -1, -1.1, ...Array.from({ length: 9 }, (_, i) => -1.1 - (i + 1) * 1e-9)];
    expect(moves(12, losses, steps).join(' ')).toBe(
      `probe 2:64 probe 2:64 probe ${'1:1 probe '.repeat(3)}keep`,
    );
  });

  it('undo a visit that raised the loss and leave its level', () => {
    expect(moves(8, [0, 1, -1, -1, -2], short).join(' ')).toBe(
      'probe 2:16 probe undo 1:4 probe 1:8 probe',
    );
  });

  // Both coarse levels are left after one visit at a loss of 1.
  const coarse = [1, 2, 2];
  const coarseMoves = 'probe 2:16 probe undo 1:4 probe undo keep';

  it('keep the network of the lowest loss until fine steps are through their trial', () => {
    expect(
      moves(33, [...coarse, 0.9, 0.8, 0.9, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2], short).join(' '),
    ).toBe(
      `${coarseMoves} 0:32 probe keep 0:32 probe keep 0:32 probe 0:32 probe keep 0:32 probe keep 0:32 probe keep 0:32 probe keep 0:32 probe forget ${'0:Infinity '}0:Infinity`,
    );
  });

  it('begin fine steps anew from smaller parameters, once, where they undo what the coarse levels brought', () => {
    expect(moves(26, [...coarse, 0.9, 1.1, 0.8, 1.2, 0.85, 0.79], short).join(' ')).toBe(
      `${coarseMoves} 0:32 probe keep 0:32 probe restart 0:256 probe keep restart 0:32 probe 0:32 probe 0:32 probe forget 0:Infinity`,
    );
  });

  it('leave the parameters where the shrinkage is 1', () => {
    expect(moves(15, [...coarse, 1.1, 0.9], { ...short, shrinkage: 1 }).join(' ')).toBe(
      `${coarseMoves} 0:32 probe 0:32 probe forget 0:Infinity 0:Infinity`,
    );
  });

  it('begin anew from the lowest network where cool steps do not lower it', () => {
    expect(moves(18, [...coarse, 1.1, 1.05, 1.2], short).join(' ')).toBe(
      `${coarseMoves} 0:32 probe restart 0:256 probe restart 0:32 probe 0:32 probe`,
    );
  });

  it('probe fine steps the less often the longer they take', () => {
    const lengths = moves(60, [...coarse, 2], short).filter((move) => move.startsWith('0:'));
    // The trial, cool steps, then each a tenth of those before, 32 at least.
    expect(lengths.join(' ')).toMatch(/^0:32 0:256 (0:32 ){11}0:36 0:39 0:43 /);
  });

  it('count the steps of the mean and of the rate through all fine visits', () => {
    const generator = adaptiveMoves(settings(short), relativeCosts);
    const fine: Extract<Move, { kind: 'visit' }>[] = [];
    const losses = [...coarse, 0.9];
    let move = generator.next(Number.NaN).value;
    while (fine.length < 5) {
      if (move.kind === 'visit' && move.visit.level === 0) fine.push(move);
      const answer = move.kind === 'probe' && losses.length > 1 ? losses.shift()! : losses[0]!;
      move = generator.next(answer).value;
    }
    expect(fine.map(({ averagedBefore }) => averagedBefore)).toEqual([0, 32, 64, 96, 128]);
    expect(fine[0]!.rateFactor(0)).toBeCloseTo(1 / 20, 12);
    expect(fine[4]!.rateFactor(300 - 128)).toBeCloseTo(2 / Math.sqrt(1.2), 12);
    expect(fine[4]!.rateFactor(1500 - 128)).toBeCloseTo(2 / Math.SQRT2, 12);
  });

  it('warm up at each level over its first steps, not over those of each visit', () => {
    const generator = adaptiveMoves(settings({ ...short, warmSteps: 40 }), relativeCosts);
    const factors: number[][] = [];
    let move = generator.next(Number.NaN).value;
    for (let loss = 0; factors.length < 3; ) {
      if (move.kind === 'visit') {
        const { rateFactor, visit } = move;
        factors.push([rateFactor(0), rateFactor(visit.steps - 1)]);
      }
      if (move.kind === 'probe') loss -= 1;
      move = generator.next(loss).value;
    }
    expect(factors).toEqual([
      [1 / 40, 16 / 40],
      [17 / 40, 1],
      [1, 1],
    ]);
  });

  it('of a network without levels are fine steps alone', () => {
    const alone = adaptiveCycle(1);
    const move = adaptiveMoves(alone, [1]).next(Number.NaN).value;
    expect(move).toMatchObject({ kind: 'visit', visit: { level: 0, steps: Infinity } });
  });

  it('leave a level when the loss is no number', () => {
    expect(moves(8, [0, Number.NaN], short).join(' ')).toBe(
      'probe 2:16 probe undo 1:4 probe undo keep',
    );
  });
});

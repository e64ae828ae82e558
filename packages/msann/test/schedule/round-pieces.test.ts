import { describe, expect, it } from '@jest/globals';
import type { Visit } from '../../src/index.js';
import { costAccount } from '../../src/schedule/cost-account.js';
import { roundPieces } from '../../src/schedule/round-pieces.js';

const round: readonly Visit[] = [
  { level: 0, steps: 2 },
  { level: 1, steps: 7 },
];

/** Returns the pieces, with steps that cost 10 at level 0 and 1 at level 1, after a cost of `spent`. */
function pieces(spent: number, ends: { budget?: number; marks?: number[]; mostValues?: number }) {
  const account = costAccount([10, 10], [10, 1]);
  account.add(0, spent / 10);
  const { budget = 1e6, marks = [], mostValues = 100 } = ends;
  const evaluateAt = () => marks.find((mark) => mark > account.cost) ?? Number.POSITIVE_INFINITY;
  const made: (readonly Visit[])[] = [];
  for (const piece of roundPieces(
    round,
    account,
    { values: () => 1, mostValues },
    { budget, evaluateAt },
  )) {
    made.push(piece);
    for (const { level, steps } of piece) account.add(level, steps);
  }
  return made;
}

describe('roundPieces', () => {
  it('is the whole round once that is a twentieth of the cost so far', () => {
    expect(pieces(540, { marks: [545] })).toEqual([round]);
    expect(pieces(530, {})).toHaveLength(2);
  });

  it('ends a piece at each evaluation', () => {
    expect(pieces(0, { marks: [5, 10, 22, 25] })).toEqual([
      [{ level: 0, steps: 1 }],
      [{ level: 0, steps: 1 }],
      [{ level: 1, steps: 2 }],
      [{ level: 1, steps: 3 }],
      [{ level: 1, steps: 2 }],
    ]);
  });

  it('ends a piece at the budget, also of a small round', () => {
    expect(pieces(540, { budget: 550 })[0]).toEqual([{ level: 0, steps: 1 }]);
  });

  it('cuts visits that take too many values', () => {
    expect(pieces(0, { mostValues: 3 }).map(([visit]) => visit!.steps)).toEqual([2, 3, 3, 1]);
  });
});

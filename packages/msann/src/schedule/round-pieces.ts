import type { CostAccount } from './cost-account.js';
import type { Visit } from './msann-cycle.js';
import type { RoundSize } from './training-rounds.js';

/**
 * A round is made in one call once it costs less than this share of the cost so far; before, evaluations come
 * too close together.
 */
const wholeRoundShare = 1 / 20;

/** Where the pieces of a round must end. */
export interface PieceEnds {
  readonly budget: number;
  /** The cost of the next evaluation; read anew for each piece. */
  readonly evaluateAt: () => number;
}

/**
 * Yields what of a round to make in one call of an engine: all of it, or parts of single visits that end at the next
 * evaluation and at the budget.
 *
 * @param account - the cost so far; the caller adds each piece to it before it asks for the next
 */
export function* roundPieces(
  round: readonly Visit[],
  account: CostAccount,
  { values, mostValues }: Pick<RoundSize, 'values' | 'mostValues'>,
  { budget, evaluateAt }: PieceEnds,
): Generator<readonly Visit[], void> {
  const after = account.costAfter(round);
  const small = after - account.cost <= account.cost * wholeRoundShare;
  const fits = round.every(({ level, steps }) => steps * values(level) <= mostValues);
  if (small && fits && after <= budget) {
    yield round;
    return;
  }
  for (const { level, steps } of round) {
    const longest = Math.max(1, Math.floor(mostValues / values(level)));
    for (let left = steps; left > 0; ) {
      const due = account.stepsUntil(Math.min(evaluateAt(), budget), level);
      const piece = Math.min(left, due, longest);
      yield [{ level, steps: piece }];
      left -= piece;
    }
  }
}

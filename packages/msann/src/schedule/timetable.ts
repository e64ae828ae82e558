import { nextEvaluationCost } from './cost.js';
import type { CostAccount } from './cost-account.js';
import type { Visit } from './msann-cycle.js';
import { roundPieces } from './round-pieces.js';
import type { RoundSize } from './training-rounds.js';

/** Some visits that an engine makes in one call, and what follows them. */
export interface Piece {
  readonly visits: readonly Visit[];
  /** Steps of the training at the end of the piece. */
  readonly step: number;
  /** The paper's cost there. */
  readonly cost: number;
  /** Whether an evaluation is due then. */
  readonly evaluate: boolean;
  /** Whether the budget is used then. */
  readonly last: boolean;
}

/**
 * Yields a training piece by piece, until the budget is used: the same pieces every time, so that one that was stopped is
 * found again by its steps.
 *
 * @param account - the cost so far, to which each piece is added
 */
export function* timetable(
  rounds: Iterator<readonly Visit[], never>,
  account: CostAccount,
  size: Pick<RoundSize, 'values' | 'mostValues'>,
  budget: number,
): Generator<Piece, void> {
  let evaluateAt = nextEvaluationCost(account.cost);
  for (;;) {
    const round = rounds.next().value;
    for (const visits of roundPieces(round, account, size, {
      budget,
      evaluateAt: () => evaluateAt,
    })) {
      for (const { level, steps } of visits) account.add(level, steps);
      const { steps: step, cost } = account;
      const last = cost >= budget * (1 - 1e-12);
      const evaluate = last || cost >= evaluateAt;
      if (evaluate) evaluateAt = nextEvaluationCost(cost);
      yield { visits, step, cost, evaluate, last };
      if (last) return;
    }
  }
}

import type { Move } from './adaptive-moves.js';
import { nextEvaluationCost } from './cost.js';
import type { CostAccount } from './cost-account.js';
import type { Visit } from './msann-cycle.js';
import { roundPieces } from './round-pieces.js';
import { averageShareOf } from './step-average.js';
import type { RoundSize } from './training-rounds.js';

/** Some visits that an engine makes in one call, and what follows them. */
export interface Piece {
  readonly kind: 'piece';
  readonly visits: readonly Visit[];
  /** Factor on the learning rate of each step. @defaultValue 1 throughout */
  readonly rateFactors?: readonly number[];
  /** The share of the piece in the mean of the steps of its visit, where that is what counts. */
  readonly averageShare?: number;
  /** Whether the next entry but one may take the piece back. */
  readonly onTrial: boolean;
  /** Steps of the training at the end of the piece. */
  readonly step: number;
  /** The paper's cost there. */
  readonly cost: number;
  /** Whether an evaluation is due then. */
  readonly evaluate: boolean;
  /** Whether the budget is used then. */
  readonly last: boolean;
}

/** What comes next in a training: a piece, or a move that is no visit. */
export type Entry = Piece | Exclude<Move, { readonly kind: 'visit' }>;

/**
 * A training entry by entry, until the budget is used. It is the same every time, given the same answers to its probes, so that
 * one that was stopped is found again by its steps.
 */
export type Timetable = Generator<Entry, void, number>;

/**
 * Yields the entries of a training in rounds that do not change.
 *
 * @param account - the cost so far, to which each piece is added
 */
export function* cycleTimetable(
  rounds: Iterator<readonly Visit[], never>,
  account: CostAccount,
  size: Pick<RoundSize, 'values' | 'mostValues'>,
  budget: number,
): Timetable {
  const next = pieceEnds(account, budget);
  for (;;) {
    const round = rounds.next().value;
    for (const visits of roundPieces(round, account, size, next)) {
      const piece: Piece = { kind: 'piece', visits, onTrial: false, ...next.after(visits) };
      yield piece;
      if (piece.last) return;
    }
  }
}

/**
 * Yields the entries of an adaptive training. A visit to a coarse level is one piece, whose steps are averaged by the engine; the
 * budget may cut it short. Fine visits end at evaluations.
 */
export function* adaptiveTimetable(
  moves: Generator<Move, never, number>,
  account: CostAccount,
  size: Pick<RoundSize, 'values' | 'mostValues'>,
  budget: number,
): Timetable {
  const next = pieceEnds(account, budget);
  const longest = Math.max(1, Math.floor(size.mostValues / size.values(0)));
  let answer = Number.NaN;
  for (;;) {
    const move = moves.next(answer).value;
    if (move.kind !== 'visit') {
      answer = yield move;
      continue;
    }
    const { rateFactor, averagedBefore } = move;
    const { level, steps } = move.visit;
    for (let made = 0; made < steps; ) {
      const [end, most] =
        level > 0 ? [budget, steps] : [Math.min(next.evaluateAt(), budget), longest];
      const some = Math.min(steps - made, most, account.stepsUntil(end, level));
      const before = made;
      const visits = [{ level, steps: some }];
      const piece: Piece = {
        kind: 'piece',
        visits,
        rateFactors: Array.from({ length: some }, (_, k) => rateFactor(before + k)),
        ...(averagedBefore !== undefined && {
          averageShare: averageShareOf(averagedBefore + made, averagedBefore + made + some),
        }),
        onTrial: level > 0,
        ...next.after(visits),
      };
      made += some;
      yield piece;
      if (piece.last) return;
    }
  }
}

/** Returns where the pieces of a training end; `after` adds one to the account. */
function pieceEnds(account: CostAccount, budget: number) {
  let evaluateAt = nextEvaluationCost(account.cost);
  return {
    budget,
    evaluateAt: () => evaluateAt,
    after(visits: readonly Visit[]): Pick<Piece, 'step' | 'cost' | 'evaluate' | 'last'> {
      for (const { level, steps } of visits) account.add(level, steps);
      const { steps: step, cost } = account;
      const last = cost >= budget * (1 - 1e-12);
      const evaluate = last || cost >= evaluateAt;
      if (evaluate) evaluateAt = nextEvaluationCost(cost);
      return { step, cost, evaluate, last };
    },
  };
}

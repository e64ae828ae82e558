import type { Optimizer } from '../optimizer/optimizer.js';
import type { CostAccount } from '../schedule/cost-account.js';

/** Where a training stands before one of its steps. */
export interface ScheduledStep {
  /** Steps before this one, over all levels. */
  readonly step: number;
  /** The level whose variables the step changes. */
  readonly level: number;
  /** Steps before this one that changed this level. */
  readonly levelStep: number;
  /** The paper's cost before this step. */
  readonly cost: number;
  /** The cost at which the training ends: `cost / budget` runs from 0 to 1. */
  readonly budget: number;
}

/**
 * Returns the factor on a step's learning rate. It must depend on nothing but its argument, or the training is not the
 * same when it is made again.
 */
export type RateSchedule = (step: ScheduledStep) => number;

/** The learning rates of one replica. */
interface ReplicaRates {
  /** At each level. */
  readonly learningRates: readonly number[];
  readonly rateSchedule: RateSchedule | undefined;
}

/** What {@link rateFeed} needs. */
export interface RateFeedOptions {
  readonly replicas: readonly ReplicaRates[];
  readonly levels: number;
  readonly optimizer: Optimizer;
  /** Returns the levels that a step at a level changes. */
  readonly changedLevels: (level: number) => readonly number[];
  /** An account of the feed's own, still empty. */
  readonly account: CostAccount;
  readonly budget: number;
}

/** Yields the rates of steps, in the order in which they are made. */
export interface RateFeed {
  /**
   * Returns the rates of the next steps, at one level: for each level that they change `[steps, replicas]`.
   *
   * @param factors - of each step, beside all others
   */
  readonly take: (
    level: number,
    steps: number,
    factors?: readonly number[],
  ) => Float32Array<ArrayBuffer>[];
}

/** Returns the feed of every step's rates: learning rate × schedule × the optimiser's factor. */
export function rateFeed(options: RateFeedOptions): RateFeed {
  const { replicas, optimizer, account, budget } = options;
  const levelSteps = new Uint32Array(options.levels);
  return {
    take(level, steps, factors) {
      const changed = options.changedLevels(level);
      const rates = changed.map(() => new Float32Array(steps * replicas.length));
      for (let i = 0; i < steps; i++) {
        const step = account.steps + i;
        // A visit costs what it draws beside its batches once, however many steps it has.
        const cost = i === 0 ? account.cost : account.costAfter([{ level, steps: i }]);
        for (const [place, one] of changed.entries()) {
          const levelStep = levelSteps[one]!++;
          const factor = optimizer.rateFactor(levelStep + 1) * (factors?.[i] ?? 1);
          const at = { step, level: one, levelStep, cost, budget };
          replicas.forEach(({ learningRates, rateSchedule }, r) => {
            const scheduled = rateSchedule === undefined ? 1 : checked(rateSchedule(at), step);
            rates[place]![i * replicas.length + r] = learningRates[one]! * scheduled * factor;
          });
        }
      }
      account.add(level, steps);
      return rates;
    },
  };
}

function checked(factor: number, step: number): number {
  if (Number.isFinite(factor) && factor >= 0) return factor;
  throw new RangeError(
    `train: need a finite factor >= 0 from the rateSchedule, got ${factor} for step ${step}`,
  );
}

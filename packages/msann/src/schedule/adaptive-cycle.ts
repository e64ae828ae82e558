import type { Visit } from './msann-cycle.js';

/**
 * Coarse visits for as long as they pay, instead of cycles of a fixed shape: for coarse-data smoothing, which gives a head start
 * and harms later. See {@link adaptiveMoves}.
 */
export interface AdaptiveCycle {
  readonly kind: 'adaptive';
  /** Steps of the first way up, at each level, finest first; level 0's are not made. @defaultValue 32, 128, then 256 */
  readonly cascadeSteps?: readonly number[];
  /** Steps of a visit after it, at each level, finest first. @defaultValue 12, 32, then 128 */
  readonly visitSteps?: readonly number[];
  /**
   * The share of a fine step's gain, for what it costs, below which a visit does not pay.
   *
   * @defaultValue 0.5
   */
  readonly leastPay?: number;
  /** Visits in a row that do not pay after which a level is not visited again. @defaultValue 2 */
  readonly patience?: number;
  /** Steps of the last, fine phase after which its rate is down to 1/√2. @defaultValue 4000 */
  readonly decaySteps?: number;
}

/** What an adaptive training does next. */
export type Move =
  | {
      /** A visit; the rate's factor at its step k = 0, 1, …, and whether the mean of its steps is what counts. */
      readonly kind: 'visit';
      readonly visit: Visit;
      readonly rateFactor?: (k: number) => number;
      readonly averaged: boolean;
    }
  /** Measures the logarithm of the loss, which is the answer to this move. */
  | { readonly kind: 'probe' }
  /** Takes the last visit back, but for the optimiser's state. */
  | { readonly kind: 'undo' };

/**
 * Yields the moves of a training without end:
 *
 * 1. a cascade, once up through the levels, coarsest first;
 * 2. visits to each coarse level and a few fine steps, in turn, each judged by the loss on a fixed sample before and after it: one
 *    that raised it is undone and its level left for good; a level is left too where `patience` visits in a row gained less
 *    than `leastPay` of what fine steps gain for the same cost;
 * 3. when no coarse level is left, fine steps at the rate 1/√(1 + n/decaySteps) of the first, their mean being what counts.
 *
 * Costs are nominal: nothing depends on a clock.
 *
 * @param relativeCosts - of a step at each level, finest first, relative to a fine one
 * @see docs/performance.md, "Coarse data"
 */
export function* adaptiveMoves(
  { cascadeSteps, visitSteps, leastPay, patience, decaySteps }: Required<AdaptiveCycle>,
  relativeCosts: readonly number[],
): Generator<Move, never, number> {
  const coarse = Array.from(
    { length: relativeCosts.length - 1 },
    (_, i) => relativeCosts.length - 1 - i,
  );
  const visitTo = (level: number, steps: number): Move => ({
    kind: 'visit',
    visit: { level, steps },
    averaged: false,
  });
  const costOf = (level: number) =>
    visitSteps[level]! * relativeCosts[level]! + (level > 0 ? TRANSFER_COST : 0) + PROBE_COST;
  for (const level of coarse) yield visitTo(level, cascadeSteps[level]!);
  if (coarse.length > 0) {
    const poor = new Map(coarse.map((level) => [level, 0]));
    let loss = yield { kind: 'probe' };
    let finePay = 0;
    while (poor.size > 0) {
      for (const level of poor.keys()) {
        yield visitTo(level, visitSteps[level]!);
        const after = yield { kind: 'probe' };
        const gain = loss - after;
        if (!(gain > 0)) {
          yield { kind: 'undo' };
          poor.delete(level);
          continue;
        }
        loss = after;
        const pays = gain / costOf(level) >= leastPay * finePay;
        const inARow = pays ? 0 : poor.get(level)! + 1;
        if (inARow >= patience) poor.delete(level);
        else poor.set(level, inARow);
      }
      yield visitTo(0, visitSteps[0]!);
      const after = yield { kind: 'probe' };
      finePay = Math.max(0, loss - after) / costOf(0);
      loss = after;
    }
  }
  for (;;) {
    yield {
      kind: 'visit',
      visit: { level: 0, steps: Number.POSITIVE_INFINITY },
      rateFactor: (k) => 1 / Math.sqrt(1 + k / decaySteps),
      averaged: true,
    };
  }
}

/**
 * Returns an adaptive cycle over so many levels, with the defaults filled in.
 *
 * @example
 * ```ts
 * import { adaptiveCycle } from '@msann/msann';
 *
 * const { cascadeSteps, visitSteps, patience } = adaptiveCycle(4, { patience: 3 });
 * console.log(cascadeSteps.join(), visitSteps.join(), patience); // 1,32,128,256 12,32,128,128 3
 * ```
 *
 * @throws RangeError if an option is out of its range
 */
export function adaptiveCycle(
  levels: number,
  options: Partial<AdaptiveCycle> = {},
): Required<AdaptiveCycle> {
  const defaults = (first: readonly number[], rest: number) =>
    Array.from({ length: levels }, (_, level) => first[level] ?? rest);
  const {
    cascadeSteps = defaults([1, 32, 128], 256),
    visitSteps = defaults([12, 32], 128),
    leastPay = 0.5,
    patience = 2,
    decaySteps = 4000,
  } = options;
  for (const [name, steps] of Object.entries({ cascadeSteps, visitSteps })) {
    if (steps.length !== levels) {
      throw new RangeError(
        `train: need one of ${name} for each of the ${levels} levels, got ${steps.length}`,
      );
    }
    for (const own of steps) requireWhole(name, own);
  }
  requireWhole('patience', patience);
  if (!(leastPay >= 0)) throw new RangeError(`train: need a leastPay >= 0, got ${leastPay}`);
  if (!(decaySteps > 0)) throw new RangeError(`train: need a decaySteps > 0, got ${decaySteps}`);
  return { kind: 'adaptive', cascadeSteps, visitSteps, leastPay, patience, decaySteps };
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`train: need a whole number >= 1 as ${name}, got ${value}`);
  }
}

/** In fine steps: restricting and prolonging a network, and the loss of the sample. */
const TRANSFER_COST = 0.5;
const PROBE_COST = 2 / 3;

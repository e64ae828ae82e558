import type { Visit } from './msann-cycle.js';

/**
 * One way up from the coarsest level, on each level as long as that pays, instead of cycles of a fixed shape: for coarse-data
 * smoothing. See {@link adaptiveMoves}.
 */
export interface AdaptiveCycle {
  readonly kind: 'adaptive';
  /** Steps of the first visit to each level, finest first; level 0's is not made. @defaultValue 64 each */
  readonly firstSteps?: readonly number[];
  /** Steps of the longest visit to each level, finest first. @defaultValue 1, 256, 512, 1024, …, which take equally many values from the data */
  readonly mostSteps?: readonly number[];
  /**
   * The least s at which a level pays, where the loss falls as cost^-s.
   *
   * @defaultValue 0.25
   */
  readonly leastSlope?: number;
  /** The rate of the fine steps at its highest, relative to the first. @defaultValue 2 */
  readonly peakRate?: number;
  /** Fine steps in which the rate comes to its highest. @defaultValue 300 */
  readonly rampSteps?: number;
  /** Fine steps after which the rate is down to 1/√2. @defaultValue 1500 */
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
 * 1. at each coarse level, coarsest first, visits of which each is twice as long as the one before, up to `mostSteps`, and
 *    begins where the mean of the last one's steps was. A level is left when, while the cost so far grew by half or more, the
 *    loss on a fixed sample fell no faster than cost^-leastSlope. A visit that raised that loss is undone and its
 *    level left;
 * 2. fine steps, whose mean is what counts, at a rate that rises to `peakRate` times the first and falls as 1/√(1 + n/decaySteps).
 *
 * Costs are nominal: nothing depends on a clock.
 *
 * @param relativeCosts - of a step at each level, finest first, relative to a fine one
 * @see docs/performance.md, "Coarse data"
 */
export function* adaptiveMoves(
  cycle: Required<AdaptiveCycle>,
  relativeCosts: readonly number[],
): Generator<Move, never, number> {
  if (relativeCosts.length > 1) {
    let now: Standing = { cost: PROBE_COST, loss: yield { kind: 'probe' } };
    for (let level = relativeCosts.length - 1; level > 0; level -= 1) {
      now = yield* levelMoves(cycle, level, relativeCosts[level]!, now);
    }
  }
  for (;;) {
    yield {
      kind: 'visit',
      visit: { level: 0, steps: Number.POSITIVE_INFINITY },
      rateFactor: (k) => fineRate(cycle, k),
      averaged: true,
    };
  }
}

/** The cost so far in fine steps, and the logarithm of the loss. */
interface Standing {
  readonly cost: number;
  readonly loss: number;
}

/** Yields the visits to a coarse level; returns where they end. */
function* levelMoves(
  { firstSteps, mostSteps, leastSlope }: Required<AdaptiveCycle>,
  level: number,
  relativeCost: number,
  start: Standing,
): Generator<Move, Standing, number> {
  let judgedAt = start;
  let now = start;
  for (let steps = firstSteps[level]!; ; steps = Math.min(2 * steps, mostSteps[level]!)) {
    yield { kind: 'visit', visit: { level, steps }, averaged: false };
    const cost = now.cost + steps * relativeCost + TRANSFER_COST + PROBE_COST;
    const loss = yield { kind: 'probe' };
    if (!(loss < now.loss)) {
      yield { kind: 'undo' };
      return { cost, loss: now.loss };
    }
    now = { cost, loss };
    if (cost < JUDGED_GROWTH * judgedAt.cost) continue;
    const slope = (judgedAt.loss - loss) / Math.log(cost / judgedAt.cost);
    if (!(slope > leastSlope)) return now;
    judgedAt = now;
  }
}

/** Returns the factor on the rate at fine step k: up to its peak by equal ratios, then as 1/√k. */
function fineRate({ peakRate, rampSteps, decaySteps }: Required<AdaptiveCycle>, k: number): number {
  return peakRate ** Math.min(1, k / rampSteps) / Math.sqrt(1 + k / decaySteps);
}

/**
 * Returns an adaptive cycle over so many levels, with the defaults filled in.
 *
 * @example
 * ```ts
 * import { adaptiveCycle } from '@msann/msann';
 *
 * const { firstSteps, mostSteps, leastSlope } = adaptiveCycle(4, { leastSlope: 0.3 });
 * console.log(firstSteps.join(), mostSteps.join(), leastSlope); // 64,64,64,64 1,256,512,1024 0.3
 * ```
 *
 * @throws RangeError if an option is out of its range
 */
export function adaptiveCycle(
  levels: number,
  options: Partial<AdaptiveCycle> = {},
): Required<AdaptiveCycle> {
  const ofLevels = (steps: (level: number) => number) =>
    Array.from({ length: levels }, (_, level) => steps(level));
  const {
    firstSteps = ofLevels(() => 64),
    mostSteps = ofLevels((level) => (level === 0 ? 1 : 128 * 2 ** level)),
    leastSlope = 0.25,
    peakRate = 2,
    rampSteps = 300,
    decaySteps = 1500,
  } = options;
  for (const [name, steps] of Object.entries({ firstSteps, mostSteps })) {
    if (steps.length !== levels) {
      throw new RangeError(
        `train: need one of ${name} for each of the ${levels} levels, got ${steps.length}`,
      );
    }
    for (const own of steps) requireWhole(name, own);
  }
  if (!(leastSlope >= 0)) throw new RangeError(`train: need a leastSlope >= 0, got ${leastSlope}`);
  for (const [name, value] of Object.entries({ peakRate, rampSteps, decaySteps })) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`train: need a finite ${name} > 0, got ${value}`);
    }
  }
  return { kind: 'adaptive', firstSteps, mostSteps, leastSlope, peakRate, rampSteps, decaySteps };
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`train: need a whole number >= 1 as ${name}, got ${value}`);
  }
}

/** In fine steps: restricting and prolonging a network, and the loss of the sample. */
const TRANSFER_COST = 0.5;
const PROBE_COST = 2 / 3;

/** A level is judged when the cost has grown so much since it was judged last. */
const JUDGED_GROWTH = 1.5;

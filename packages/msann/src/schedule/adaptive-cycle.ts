import { atLevel } from './at-level.js';
import type { Visit } from './msann-cycle.js';

/**
 * One way up from the coarsest level, on each level as long as that pays, instead of cycles of a fixed shape: for coarse-data
 * smoothing. See {@link adaptiveMoves}.
 */
export interface AdaptiveCycle {
  readonly kind: 'adaptive';
  /** Steps of the first visit to a coarse level: one number, or one for each level, finest first. @defaultValue 256 */
  readonly firstSteps?: number | readonly number[];
  /** Steps of the longest. @defaultValue 512 at level 1, 1024, 2048, …, which take equally many values from the data */
  readonly mostSteps?: number | readonly number[];
  /**
   * The least s at which a level pays, where the loss falls as cost^-s: one number, or one for each level, finest first.
   *
   * @defaultValue 0.2
   */
  readonly leastSlope?: number | readonly number[];
  /** Steps in which the rate of a level rises to its own, while the optimiser's mean squares come up from where they start. @defaultValue 20 */
  readonly warmSteps?: number;
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
      readonly rateFactor: (k: number) => number;
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
 *    begins where the mean of the last one's steps was. A level is left when, while the cost so far grew by three tenths or more, the
 *    loss on a fixed sample fell no faster than cost^-leastSlope. A visit that raised that loss is undone and its
 *    level left;
 * 2. fine steps, whose mean is what counts, at a rate that rises to `peakRate` times the first and falls as 1/√(1 + n/decaySteps).
 *
 * At each level the rate rises evenly over the first `warmSteps` steps.
 *
 * Costs are nominal: nothing depends on a clock.
 *
 * @param relativeCosts - of a step at each level, finest first, relative to a fine one: examples times parameters
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
      rateFactor: (k) => warmth(cycle, k) * fineRate(cycle, k),
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
  cycle: Required<AdaptiveCycle>,
  level: number,
  relativeCost: number,
  start: Standing,
): Generator<Move, Standing, number> {
  let judgedAt = start;
  let now = start;
  let made = 0;
  const lengths = visitLengths(cycle, level);
  for (;;) {
    const steps = lengths.next().value;
    const before = made;
    const rateFactor = (k: number) => warmth(cycle, before + k);
    yield { kind: 'visit', visit: { level, steps }, rateFactor, averaged: false };
    made += steps;
    const cost = now.cost + steps * (relativeCost + STEP_COST) + TRANSFER_COST + PROBE_COST;
    const loss = yield { kind: 'probe' };
    if (!(loss < now.loss)) {
      yield { kind: 'undo' };
      return { cost, loss: now.loss };
    }
    now = { cost, loss };
    if (cost < JUDGED_GROWTH * judgedAt.cost) continue;
    const slope = (judgedAt.loss - loss) / Math.log(cost / judgedAt.cost);
    if (!(slope > atLevel(cycle.leastSlope, level))) return now;
    judgedAt = now;
  }
}

/** Yields the steps of the visits to a level, each twice the one before up to the longest, without end. */
function* visitLengths(
  { firstSteps, mostSteps }: Required<AdaptiveCycle>,
  level: number,
): Generator<number, never> {
  const most = atLevel(mostSteps, level);
  for (let steps = atLevel(firstSteps, level); ; steps = Math.min(2 * steps, most)) yield steps;
}

/**
 * Returns the visits of a way up over so many levels on which every level is left after the first of its longest visits: what to
 * reckon with before a training shows what pays.
 *
 * @example
 * ```ts
 * import { adaptiveCycle, wayUp } from '@msann/msann';
 *
 * const cycle = adaptiveCycle(3, { firstSteps: 64, mostSteps: 128 });
 * console.log(wayUp(cycle, 3).map(({ level, steps }) => `${level}:${steps}`).join(' ')); // 2:64 2:128 1:64 1:128
 * ```
 */
export function wayUp(cycle: Required<AdaptiveCycle>, levels: number): Visit[] {
  const visits: Visit[] = [];
  for (let level = levels - 1; level > 0; level -= 1) {
    for (const steps of visitLengths(cycle, level)) {
      visits.push({ level, steps });
      if (steps >= atLevel(cycle.mostSteps, level)) break;
    }
  }
  return visits;
}

/** Returns the factor on the rate at fine step k: up to its peak by equal ratios, then as 1/√k. */
function fineRate({ peakRate, rampSteps, decaySteps }: Required<AdaptiveCycle>, k: number): number {
  return peakRate ** Math.min(1, k / rampSteps) / Math.sqrt(1 + k / decaySteps);
}

/** Returns the share of a level's rate that its step k has. */
function warmth({ warmSteps }: Required<AdaptiveCycle>, k: number): number {
  return Math.min(1, (k + 1) / warmSteps);
}

/**
 * Returns an adaptive cycle over so many levels, with the defaults filled in.
 *
 * @example
 * ```ts
 * import { adaptiveCycle } from '@msann/msann';
 *
 * const { firstSteps, mostSteps, leastSlope } = adaptiveCycle(4, { leastSlope: 0.3 });
 * console.log(firstSteps, mostSteps.join(), leastSlope); // 256 256,512,1024,2048 0.3
 * ```
 *
 * @throws RangeError if an option is out of its range
 */
export function adaptiveCycle(
  levels: number,
  options: Partial<AdaptiveCycle> = {},
): Required<AdaptiveCycle> {
  const ofLevels = (setting: (level: number) => number) =>
    Array.from({ length: levels }, (_, level) => setting(level));
  const {
    firstSteps = 256,
    mostSteps = ofLevels((level) => 256 * 2 ** level),
    leastSlope = 0.2,
    warmSteps = 20,
    peakRate = 2,
    rampSteps = 300,
    decaySteps = 1500,
  } = options;
  for (const [name, setting] of Object.entries({ firstSteps, mostSteps, leastSlope })) {
    if (typeof setting !== 'number' && setting.length !== levels) {
      throw new RangeError(
        `train: need one of ${name} for each of the ${levels} levels, got ${setting.length}`,
      );
    }
  }
  for (const [name, steps] of Object.entries({ firstSteps, mostSteps, warmSteps })) {
    for (const own of [steps].flat()) requireWhole(name, own);
  }
  for (const slope of [leastSlope].flat()) {
    if (!(slope >= 0)) throw new RangeError(`train: need a leastSlope >= 0, got ${slope}`);
  }
  for (const [name, value] of Object.entries({ peakRate, rampSteps, decaySteps })) {
    if (!(value > 0 && value < Number.POSITIVE_INFINITY)) {
      throw new RangeError(`train: need a finite ${name} > 0, got ${value}`);
    }
  }
  return {
    kind: 'adaptive',
    firstSteps,
    mostSteps,
    leastSlope,
    warmSteps,
    peakRate,
    rampSteps,
    decaySteps,
  };
}

/**
 * Returns the batch sizes that serve an adaptive cycle over so many levels: the paper's 128 at the finest, 32 at coarse
 * levels, where four times the steps for the same arithmetic bring the loss down faster than four times the examples a step.
 *
 * @example
 * ```ts
 * import { adaptiveBatchSizes } from '@msann/msann';
 *
 * console.log(adaptiveBatchSizes(3).join('/')); // 128/32/32
 * ```
 *
 * @see docs/performance.md, "Coarse data"
 */
export function adaptiveBatchSizes(levels: number): number[] {
  return Array.from({ length: levels }, (_, level) => (level === 0 ? 128 : 32));
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`train: need a whole number >= 1 as ${name}, got ${value}`);
  }
}

/** In fine steps: restricting and prolonging a network, and the loss of the sample. */
const TRANSFER_COST = 0.5;
const PROBE_COST = 2 / 3;

/** In fine steps: what a step costs however small it is. */
const STEP_COST = 0.02;

/** A level is judged when the cost has grown so much since it was judged last. */
const JUDGED_GROWTH = 1.3;

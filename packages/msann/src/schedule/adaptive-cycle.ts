import { atLevel } from './at-level.js';
import type { Visit } from './msann-cycle.js';

/**
 * One way up from the coarsest level, on each level as long as that pays, instead of cycles of a fixed shape: for coarse-data
 * smoothing.
 *
 * @see docs/performance.md, "Coarse data"
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
  /** Factor on the parameters with which fine steps begin anew where they undo what coarse levels brought; 1 for never. @defaultValue 0.2 */
  readonly shrinkage?: number;
  /** The rate of the fine steps at its highest, relative to the first. @defaultValue 2 */
  readonly peakRate?: number;
  /** Fine steps in which the rate comes to its highest. @defaultValue 300 */
  readonly rampSteps?: number;
  /** Fine steps after which the rate is down to 1/√2. @defaultValue 1500 */
  readonly decaySteps?: number;
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
    shrinkage = 0.2,
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
  for (const [name, value] of Object.entries({ shrinkage, peakRate, rampSteps, decaySteps })) {
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
    shrinkage,
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

/** Yields the steps of the visits to a level, each twice the one before up to the longest, without end. */
export function* visitLengths(
  { firstSteps, mostSteps }: Required<AdaptiveCycle>,
  level: number,
): Generator<number, never> {
  const most = atLevel(mostSteps, level);
  for (let steps = atLevel(firstSteps, level); ; steps = Math.min(2 * steps, most)) yield steps;
}

function requireWhole(name: string, value: number): void {
  if (!Number.isInteger(value) || value < 1) {
    throw new RangeError(`train: need a whole number >= 1 as ${name}, got ${value}`);
  }
}

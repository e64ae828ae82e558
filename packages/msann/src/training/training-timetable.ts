import type { AdaptiveCycle } from '../schedule/adaptive-cycle.js';
import { adaptiveMoves } from '../schedule/adaptive-moves.js';
import type { CostAccount } from '../schedule/cost-account.js';
import type { CycleOptions } from '../schedule/msann-cycle.js';
import { adaptiveTimetable, cycleTimetable, type Timetable } from '../schedule/timetable.js';
import { trainingRounds } from '../schedule/training-rounds.js';
import type { Cycle } from './train-options.js';

/** The most values in the batches of one call of an engine: 16 MiB of float32 a replica, for up to eight of them. */
const roundValues = 4 * 2 ** 20;
const mostCountedReplicas = 8;

/** The most visits in one call of an engine: each takes about 1 MB of its program, in ONNX Runtime. */
const roundVisits = 16;

/** Returns the most inputs, or targets, in the batches of one call of an engine that trains so many replicas. */
export function mostRoundValues(replicas: number): number {
  return roundValues * Math.min(replicas, mostCountedReplicas);
}

/** What {@link trainingTimetable} needs of a training. */
export interface TrainingTimetableOptions {
  readonly cycle: Cycle;
  /** The options of an adaptive cycle, with the defaults filled in. */
  readonly adaptive: Required<AdaptiveCycle> | undefined;
  /** Examples of a step at each level. */
  readonly batchSizes: readonly number[];
  /** Parameters of each level. */
  readonly counts: readonly number[];
  /** Values that one step of all replicas at a level takes from the data. */
  readonly batchValues: (level: number) => number;
  /** Of the inputs or of the targets of the batches that one call of the engine takes, at most. */
  readonly mostValues: number;
  /** An account of the timetable's own, still empty. */
  readonly account: CostAccount;
  readonly budget: number;
}

/** Returns what a training does, entry by entry, until its budget is used. */
export function trainingTimetable(options: TrainingTimetableOptions): Timetable {
  const { cycle, adaptive, batchSizes, counts, account, budget } = options;
  const size = {
    values: options.batchValues,
    mostValues: options.mostValues,
    mostVisits: roundVisits,
  };
  if (adaptive === undefined) {
    const rounds = trainingRounds(cycleOptions(cycle, counts.length), size);
    return cycleTimetable(rounds, account, size, budget);
  }
  const fine = counts[0]! * batchSizes[0]!;
  const relativeCosts = counts.map((count, level) => (count * batchSizes[level]!) / fine);
  return adaptiveTimetable(adaptiveMoves(adaptive, relativeCosts), account, size, budget);
}

/** The cycle of visits to so many levels; simultaneous training visits the finest alone. */
function cycleOptions(cycle: Cycle, levels: number): CycleOptions {
  if (cycle === 'simultaneous') return { k: 1, gamma: 0, schedule: 'paper', depth: 0 };
  if ('kind' in cycle) throw new RangeError('cycleOptions: need a cycle of a fixed shape');
  return { ...cycle, depth: levels - 1 };
}

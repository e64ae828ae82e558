import { checkTargets } from '../data/check-targets.js';
import { checkExamples } from '../data/examples.js';
import { checkTrainedLoss, type Loss } from '../network/loss.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import { rmsProp } from '../optimizer/rms-prop.js';
import {
  type AdaptiveCycle,
  adaptiveBatchSizes,
  adaptiveCycle,
} from '../schedule/adaptive-cycle.js';
import { atLevel } from '../schedule/at-level.js';
import type { CoarseCorrection } from './coarse-correction.js';
import type { RateSchedule } from './rate-feed.js';
import type { ReplicaOptions, TrainReplicasOptions } from './train-options.js';
import { isCorrected, type Smoothing } from './visits-program.js';

/** What a training needs to know beside its data, with the defaults filled in. */
export interface CheckedOptions {
  /** Examples of a step at each level. */
  readonly batchSizes: readonly number[];
  readonly smoothing: Smoothing;
  readonly simultaneous: boolean;
  /** An adaptive cycle's options. */
  readonly adaptive: Required<AdaptiveCycle> | undefined;
  /** With its defaults filled in; undefined where nothing is corrected. */
  readonly correction: Required<CoarseCorrection> | undefined;
  readonly loss: Loss;
  readonly optimizer: Optimizer;
  readonly replicas: readonly CheckedReplica[];
}

/** A replica's options with the defaults filled in. */
interface CheckedReplica {
  /** At each level. */
  readonly learningRates: readonly number[];
  readonly rateSchedule: RateSchedule | undefined;
  readonly seed: number;
}

/** Returns a replica's options with the defaults filled in, for so many levels. */
function checkedReplica(options: ReplicaOptions, levels: number): CheckedReplica {
  const { learningRate = 0.0005, rateGrowth = 1, rateSchedule, seed = 0 } = options;
  checkRange('rateGrowth', rateGrowth);
  if (typeof learningRate === 'number') {
    checkRange('learningRate', learningRate);
    const grown = Array.from({ length: levels }, (_, level) => learningRate * rateGrowth ** level);
    return { learningRates: grown, rateSchedule, seed };
  }
  if (learningRate.length !== levels) {
    throw new RangeError(
      `train: need one learningRate for each of the ${levels} levels, got ${learningRate.length}`,
    );
  }
  if (rateGrowth !== 1) {
    throw new RangeError(
      `train: need a rateGrowth of 1 beside a learningRate for each level, got ${rateGrowth}`,
    );
  }
  for (const rate of learningRate) checkRange('learningRate', rate);
  return { learningRates: learningRate, rateSchedule, seed };
}

/** Throws unless a number is positive and finite. */
function checkRange(name: string, value: number): void {
  if (!(value > 0 && value <= Number.MAX_VALUE)) {
    throw new RangeError(`train: need a positive finite ${name}, got ${value}`);
  }
}

/**
 * Returns a training's options with the defaults filled in.
 *
 * @throws RangeError if one is out of its range, two do not go together or examples do not fit the network
 */
export function checkedOptions<T>(options: TrainReplicasOptions<T>): CheckedOptions {
  const { hierarchy, training, validation, budget } = options;
  const { smoothing = 'fine-data', loss = 'mean-squared-error', optimizer = rmsProp() } = options;
  const replicas = options.replicas.map((one) => checkedReplica(one, hierarchy.levels.length));
  if (replicas.length === 0) throw new RangeError('trainReplicas: need at least 1 replica, got 0');
  checkRange('budget', budget);
  checkTrainedLoss('train', loss, hierarchy.activations.at(-1)!);
  const simultaneous = options.cycle === 'simultaneous';
  if (smoothing === 'coarse-data') checkCoarseData(options, simultaneous);
  const adaptive = adaptiveOptions(options, smoothing);
  const { layerSizes } = hierarchy.levels[0]!;
  for (const [name, examples] of Object.entries({ training, validation })) {
    checkExamples(name, examples, layerSizes);
    checkTargets(name, examples, loss, layerSizes.at(-1)!);
  }
  const batchSizes = checkedBatchSizes(options, adaptive !== undefined);
  const correction = checkedCorrection(options, smoothing);
  return { batchSizes, smoothing, simultaneous, adaptive, correction, loss, optimizer, replicas };
}

function checkedCorrection<T>(
  { correction }: TrainReplicasOptions<T>,
  smoothing: Smoothing,
): Required<CoarseCorrection> | undefined {
  if (!isCorrected(correction)) return undefined;
  if (smoothing !== 'coarse-data') {
    throw new RangeError(`train: a correction needs coarse-data smoothing, got ${smoothing}`);
  }
  const { tau = false, lineSearch = false, batches = 1 } = correction!;
  if (!Number.isInteger(batches) || batches < 1) {
    throw new RangeError(`train: need whole correction.batches >= 1, got ${batches}`);
  }
  return { tau, lineSearch, batches };
}

function checkedBatchSizes<T>(
  { batchSize, hierarchy }: TrainReplicasOptions<T>,
  adaptive: boolean,
): number[] {
  const { length } = hierarchy.levels;
  const sizes = batchSize ?? (adaptive ? adaptiveBatchSizes(length) : 128);
  if (typeof sizes !== 'number' && sizes.length !== length) {
    throw new RangeError(
      `train: need one batchSize for each of the ${length} levels, got ${sizes.length}`,
    );
  }
  return hierarchy.levels.map((_, level) => {
    const size = atLevel(sizes, level);
    if (Number.isInteger(size) && size >= 1) return size;
    throw new RangeError(`train: need a whole batchSize >= 1, got ${size}`);
  });
}

function adaptiveOptions<T>(
  { cycle, hierarchy, replicas }: TrainReplicasOptions<T>,
  smoothing: Smoothing,
): Required<AdaptiveCycle> | undefined {
  if (cycle === 'simultaneous' || !('kind' in cycle)) return undefined;
  if (smoothing !== 'coarse-data') {
    throw new RangeError(`train: an adaptive cycle needs coarse-data smoothing, got ${smoothing}`);
  }
  if (replicas.length > 1) {
    throw new RangeError(
      `train: an adaptive cycle needs one replica, as it follows that one's loss, got ${replicas.length}`,
    );
  }
  return adaptiveCycle(hierarchy.levels.length, cycle);
}

function checkCoarseData<T>({ hierarchy }: TrainReplicasOptions<T>, simultaneous: boolean): void {
  if (simultaneous) {
    throw new RangeError('train: simultaneous training needs fine-data smoothing, got coarse-data');
  }
  if (hierarchy.activations.at(-1) !== 'softmax') return;
  const sizes = hierarchy.levels.map(({ layerSizes }) => layerSizes.at(-1)!);
  if (sizes.some((size) => size !== sizes[0])) {
    throw new RangeError(
      `train: coarse-data smoothing needs a softmax layer of one size at every level, got ${sizes.join(', ')}`,
    );
  }
}

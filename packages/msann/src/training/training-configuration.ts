import type { Hierarchy } from '../hierarchy/hierarchy.js';
import type { Engine } from '../tensor/engine.js';
import type { CheckedOptions } from './checked-options.js';
import type { Cycle } from './train-options.js';

/** What makes two trainings the same, as plain data: a checkpoint of one is of use to the other. */
export interface TrainingConfiguration {
  readonly engine: string;
  readonly threads: number;
  /** Units of each layer at each level. */
  readonly layerSizes: readonly (readonly number[])[];
  readonly activations: readonly string[];
  /** A number that differs where maps do. */
  readonly maps: number;
  readonly loss: string;
  readonly optimizer: Readonly<Record<string, unknown>>;
  readonly smoothing: string;
  /** Absent where nothing is corrected. */
  readonly correction?: Readonly<Record<string, unknown>>;
  readonly cycle: Cycle;
  /** At each level. */
  readonly batchSizes: readonly number[];
  readonly budget: number;
  /** Examples to train on. */
  readonly examples: number;
  readonly seeds: readonly number[];
  /** Of each replica, at each level. */
  readonly learningRates: readonly (readonly number[])[];
}

/** Returns the configuration of a training. */
export function trainingConfiguration<T>(
  engine: Engine<T>,
  hierarchy: Hierarchy,
  checked: CheckedOptions,
  given: Pick<TrainingConfiguration, 'budget' | 'cycle' | 'examples'>,
): TrainingConfiguration {
  const { loss, optimizer, smoothing, correction, batchSizes, replicas } = checked;
  return {
    engine: `${engine.name}, ${engine.library}`,
    threads: engine.threads,
    layerSizes: hierarchy.levels.map(({ layerSizes }) => layerSizes),
    activations: hierarchy.activations,
    maps: mapsChecksum(hierarchy),
    loss,
    optimizer: { name: optimizer.name, ...optimizer.settings },
    smoothing,
    ...(correction && { correction }),
    batchSizes,
    seeds: replicas.map(({ seed }) => seed),
    learningRates: replicas.map(({ learningRates }) => learningRates),
    ...given,
  };
}

/**
 * Checks that a checkpoint is of the same training.
 *
 * @throws RangeError that names the first difference
 */
export function requireSameTraining(
  saved: TrainingConfiguration,
  now: TrainingConfiguration,
): void {
  const keys = new Set([...Object.keys(now), ...Object.keys(saved)]);
  for (const key of keys as Set<keyof TrainingConfiguration>) {
    const [before, after] = [JSON.stringify(saved[key]), JSON.stringify(now[key])];
    if (before !== after) {
      throw new RangeError(
        `train: need a checkpoint of the same training to resume, got one whose ${key} is ${String(before)}, not ${String(after)}`,
      );
    }
  }
}

/** FNV-1a over the labels and the entries of aggregations and dense maps. */
function mapsChecksum({ levels }: Hierarchy): number {
  let hash = 0x811c9dc5;
  const mix = (values: ArrayLike<number>) => {
    for (let i = 0; i < values.length; i += 1) {
      hash = Math.imul(hash ^ Math.round(values[i]! * 2 ** 20), 0x01000193);
    }
  };
  for (const { maps, labels } of levels) {
    for (const label of labels) mix(label);
    for (const map of maps.flatMap((one) => (one.kind === 'kronecker' ? one.factors : [one]))) {
      for (const values of map.kind === 'dense'
        ? [map.matrix.to1DArray()]
        : [map.index, map.weight]) {
        mix(values);
      }
    }
  }
  return hash >>> 0;
}

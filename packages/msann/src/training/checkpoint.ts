import type { Engine } from '../tensor/engine.js';
import type { Shape } from '../tensor/tensor-operations.js';
import type { TrainingState } from './initial-state.js';
import type { TrainingConfiguration } from './training-configuration.js';
import type { TrainingRecord } from './training-record.js';

/** A tensor as numbers. */
export interface SavedTensor {
  readonly shape: Shape;
  readonly values: Float32Array | Float64Array;
}

/**
 * All that a training needs to go on as if it had never stopped: on the same engine, with as many threads, its numbers are the
 * same to the last bit. Random generators and the place in the cycle follow from seeds and steps.
 */
export interface Checkpoint {
  readonly configuration: TrainingConfiguration;
  /** Steps, cost and seconds so far, and the histories. */
  readonly record: TrainingRecord;
  /** Effective parameters; the own variables of every level and the optimiser's states. */
  readonly state: TrainingState<SavedTensor>;
}

/** Returns the numbers of a state, whose shapes are those of another. */
export async function savedState<T>(
  engine: Engine<T>,
  state: TrainingState<T>,
  shapes: TrainingState<Shape>,
): Promise<TrainingState<SavedTensor>> {
  const save = async (tensors: readonly T[], own: readonly Shape[]): Promise<SavedTensor[]> => {
    const saved: SavedTensor[] = [];
    for (const [i, tensor] of tensors.entries()) {
      // A copy: engines may use the array again.
      saved.push({ shape: own[i]!, values: (await engine.download(tensor)).slice() });
    }
    return saved;
  };
  const own: SavedTensor[][] = [];
  for (const [level, tensors] of state.own.entries()) {
    own.push(await save(tensors, shapes.own[level]!));
  }
  return {
    parameters: await save(state.parameters, shapes.parameters),
    own,
    ...(state.average && { average: await save(state.average, shapes.parameters) }),
    ...(state.kept && { kept: await save(state.kept, shapes.parameters) }),
  };
}

/** Returns the state on an engine. */
export function restoredState<T>(
  engine: Engine<T>,
  { parameters, own, average, kept }: TrainingState<SavedTensor>,
): TrainingState<T> {
  const restore = ({ values, shape }: SavedTensor): T => engine.upload(values.slice(), shape);
  return {
    parameters: parameters.map(restore),
    own: own.map((tensors) => tensors.map(restore)),
    ...(average && { average: average.map(restore) }),
    ...(kept && { kept: kept.map(restore) }),
  };
}

import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { transferOf } from '../hierarchy/transfer.js';
import type { Loss } from '../network/loss.js';
import { parameterList, parameterShapes, parametersOfList } from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import { rmsProp } from '../optimizer/rms-prop.js';
import { atLevel } from '../schedule/at-level.js';
import type { Program } from '../tensor/engine.js';
import type { Shape, TensorOperations } from '../tensor/tensor-operations.js';
import type { CoarseCorrection } from './coarse-correction.js';
import { smoothOnCoarseData, smoothOnFineData } from './level-visit.js';
import { ownStateList, ownStateOfList } from './visit-state.js';

/**
 * What the smoothing steps at a coarse level are fed with:
 *
 * - 'fine-data', the paper's: the finest network and the data as they are; the gradient is restricted;
 * - 'coarse-data': the level's own small network and pooled data.
 */
export const smoothings = ['fine-data', 'coarse-data'] as const;

export type Smoothing = (typeof smoothings)[number];

/** Which visits a program makes and what they are fed with. */
export interface VisitsProgramOptions {
  readonly hierarchy: Hierarchy;
  /** Level of each visit, in their order. */
  readonly levels: readonly number[];
  readonly smoothing: Smoothing;
  /** Examples a step: one number, or one for each level, finest first. */
  readonly batchSize: number | readonly number[];
  /** Whether the targets are the inputs, so that only one stack of examples a visit is passed. */
  readonly autoencoder: boolean;
  /** @defaultValue 'mean-squared-error' */
  readonly loss?: Loss;
  /** @defaultValue `rmsProp()` */
  readonly optimizer?: Optimizer;
  /**
   * Whether every step of a visit to level 0 changes all levels, by the restrictions of one fine gradient.
   *
   * @defaultValue false
   */
  readonly simultaneous?: boolean;
  /**
   * Whether visits to coarse networks end with the mean of their steps.
   *
   * @defaultValue false
   */
  readonly averaged?: boolean;
  /** What ties visits to coarse networks to the finest one. @defaultValue nothing */
  readonly correction?: CoarseCorrection | undefined;
}

/**
 * Returns the program of some visits in a row: at each, as many smoothing steps as its stacks have batches.
 *
 * Inputs: the effective parameters; then for each of the levels that the visits change ({@link visitedLevels}) its own
 * variables, but for level 0, and the optimiser's states, each as the parameters are; then, where visits are corrected, for each visit to a
 * coarse network the inputs and, unless `autoencoder`, targets of fine examples. Outputs: as the inputs, without these examples. Stacks: for each visit the batches' inputs and, unless `autoencoder`,
 * targets; then for each level that it changes the rates (scalars): learning rate times the optimiser's factor; where
 * steps are averaged, each one's share in the mean so far.
 *
 * @example
 * ```ts
 * import { buildHierarchy, visitsProgram } from '@msann/msann';
 * import { layerMaps } from '@msann/prolongation';
 *
 * const layers = [8, 4, 8].map((size) => ({ size, steps: layerMaps('path', size, 1) }));
 * const { name, inputs, stacks } = visitsProgram({
 *   hierarchy: buildHierarchy(layers),
 *   levels: [0, 1, 0],
 *   smoothing: 'coarse-data',
 *   batchSize: [16, 8],
 *   autoencoder: true,
 * });
 * console.log(name); // coarse-data visits to levels 0, 1, 0
 * // Two weights and two biases: effective, level 0's mean squares, level 1's own and their mean squares.
 * console.log(inputs.length); // 16
 * // The visit to level 1 is fed with pooled examples and rates.
 * console.log(stacks[2], stacks[3]); // [ 8, 4 ] []
 * ```
 */
export function visitsProgram(options: VisitsProgramOptions): Program {
  const { hierarchy, levels, smoothing, batchSize, autoencoder } = options;
  const { loss = 'mean-squared-error', optimizer = rmsProp(), simultaneous = false } = options;
  const { correction } = options;
  const drawnAt = (level: number) => fineExamples(options, level);
  const correctedAt = (level: number) => drawnAt(level) > 0;
  const averagedAt = (level: number) => options.averaged === true && isCoarse(level, smoothing);
  const functions = { activations: hierarchy.activations, loss };
  const finest = hierarchy.levels[0]!.layerSizes;
  const changedBy = (level: number) => changedLevels(hierarchy, level, simultaneous);
  const changed = visitedLevels(levels.flatMap(changedBy));
  const transfers = hierarchy.levels.map(({ maps }) => maps.map(transferOf));
  const shapesAt = (level: number) =>
    parameterList(parameterShapes(hierarchy.levels[level]!.layerSizes));
  const count = shapesAt(0).length;
  const groupsAt = (level: number) => Number(level > 0) + optimizer.initialState.length;
  return {
    name: `${smoothing} visits to ${levels.length === 1 ? 'level' : 'levels'} ${levels.join(', ')}`,
    inputs: [
      ...shapesAt(0),
      ...changed.flatMap((level) =>
        Array.from({ length: groupsAt(level) }, () => shapesAt(level)).flat(),
      ),
      ...levels.filter(correctedAt).flatMap((level) => {
        const ends = autoencoder ? [finest[0]!] : [finest[0]!, finest.at(-1)!];
        return ends.map((units) => [drawnAt(level), units]);
      }),
    ],
    stacks: levels.flatMap((level) => {
      const fed = isCoarse(level, smoothing) ? hierarchy.levels[level]!.layerSizes : finest;
      const ends = autoencoder ? [fed[0]!] : [fed[0]!, fed.at(-1)!];
      const scalars = changedBy(level).length + Number(averagedAt(level));
      return [
        ...ends.map((units) => [atLevel(batchSize, level), units]),
        ...Array<Shape>(scalars).fill([]),
      ];
    }),
    build<T>(ops: TensorOperations<T>, inputs: readonly T[], stacks: readonly T[]) {
      let parameters = parametersOfList(inputs.slice(0, count));
      let read = count;
      const own = new Map(
        changed.map((level) => {
          const tensors = inputs.slice(read, (read += count * groupsAt(level)));
          return [level, ownStateOfList(tensors, count, level > 0)];
        }),
      );
      const fineBatch = () => {
        const ends = inputs.slice(read, (read += autoencoder ? 1 : 2));
        return { inputs: ends[0]!, targets: ends.at(-1)! };
      };
      let used = 0;
      for (const level of levels) {
        const now = changedBy(level);
        const smooth = isCoarse(level, smoothing) ? smoothOnCoarseData : smoothOnFineData;
        const after = smooth(ops, {
          functions,
          optimizer,
          state: { parameters, own: now.map((one) => own.get(one)!) },
          stacks: stacks.slice(
            used,
            (used += (autoencoder ? 1 : 2) + now.length + Number(averagedAt(level))),
          ),
          averaged: averagedAt(level),
          correction: correctedAt(level)
            ? { tau: false, lineSearch: false, ...correction, batch: fineBatch() }
            : undefined,
          transfers: now.map((one) => transfers[one]!),
        });
        parameters = after.parameters;
        now.forEach((one, place) => own.set(one, after.own[place]!));
      }
      const states = changed.flatMap((level) => ownStateList(own.get(level)!));
      return [...parameterList(parameters), ...states];
    },
  };
}

/** Returns the levels whose variables the steps of a visit change: its own, or all in simultaneous training. */
export function changedLevels(
  { levels }: Hierarchy,
  level: number,
  simultaneous: boolean,
): readonly number[] {
  return simultaneous ? [...levels.keys()] : [level];
}

/** Returns the levels that some visits go to, each once, finest first. */
export function visitedLevels(levels: readonly number[]): number[] {
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** Whether visits to coarse networks are tied to the finest one. */
export function isCorrected(correction: CoarseCorrection | undefined): boolean {
  return correction?.tau === true || correction?.lineSearch === true;
}

/** Returns how many fine examples a visit to a level draws beside its batches: none where it is not corrected. */
export function fineExamples(
  {
    correction,
    smoothing,
    batchSize,
  }: Pick<VisitsProgramOptions, 'correction' | 'smoothing' | 'batchSize'>,
  level: number,
): number {
  if (!isCorrected(correction) || !isCoarse(level, smoothing)) return 0;
  return atLevel(batchSize, 0) * (correction?.batches ?? 1);
}

/** Whether a visit runs a coarse network; at the finest level both smoothings are the same. */
export function isCoarse(level: number, smoothing: Smoothing): boolean {
  return level > 0 && smoothing === 'coarse-data';
}

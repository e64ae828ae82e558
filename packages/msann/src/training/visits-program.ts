import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { transferOf } from '../hierarchy/transfer.js';
import { parameterList, parameterShapes, parametersOfList } from '../network/parameters.js';
import type { Program } from '../tensor/engine.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { smoothOnCoarseData, smoothOnFineData } from './level-visit.js';
import { descentOf } from './rms-prop.js';

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
  readonly batchSize: number;
  /** Whether the targets are the inputs, so that only one stack a visit is passed. */
  readonly autoencoder: boolean;
}

/**
 * Returns the program of some visits in a row: at each, as many smoothing steps as its stacks have batches.
 *
 * Inputs: the effective parameters; then for each of {@link visitedLevels} the RMSProp states and the learning
 * rate (a scalar). Stacks: for each visit the batches' inputs and, unless `autoencoder`, targets. Outputs: the
 * effective parameters; then for each visited level the states.
 */
export function visitsProgram(options: VisitsProgramOptions): Program {
  const { hierarchy, levels, smoothing, batchSize, autoencoder } = options;
  const finest = hierarchy.levels[0]!.layerSizes;
  const visited = visitedLevels(levels);
  const transfers = hierarchy.levels.map(({ maps }) => maps.map(transferOf));
  const shapesAt = (level: number) =>
    parameterList(parameterShapes(hierarchy.levels[level]!.layerSizes));
  const count = shapesAt(0).length;
  const stacksAVisit = autoencoder ? 1 : 2;
  return {
    name: `${smoothing} visits to ${levels.length === 1 ? 'level' : 'levels'} ${levels.join(', ')}`,
    inputs: [...shapesAt(0), ...visited.flatMap((level) => [...shapesAt(level), []])],
    stacks: levels.flatMap((level) => {
      const fed = isCoarse(level, smoothing) ? hierarchy.levels[level]!.layerSizes : finest;
      const ends = autoencoder ? [fed[0]!] : [fed[0]!, fed.at(-1)!];
      return ends.map((units) => [batchSize, units]);
    }),
    build<T>(ops: TensorOperations<T>, inputs: readonly T[], stacks: readonly T[]) {
      let parameters = parametersOfList(inputs.slice(0, count));
      const own = new Map(
        visited.map((level, place) => {
          const start = count + place * (count + 1);
          const meanSquares = parametersOfList(inputs.slice(start, start + count));
          return [level, { meanSquares, descent: descentOf(ops, inputs[start + count]!) }];
        }),
      );
      levels.forEach((level, visit) => {
        const { meanSquares, descent } = own.get(level)!;
        const smooth = isCoarse(level, smoothing) ? smoothOnCoarseData : smoothOnFineData;
        const after = smooth(ops, {
          state: { parameters, meanSquares },
          stacks: stacks.slice(visit * stacksAVisit, (visit + 1) * stacksAVisit),
          descent,
          transfers: transfers[level]!,
        });
        parameters = after.parameters;
        own.set(level, { meanSquares: after.meanSquares, descent });
      });
      const states = visited.flatMap((level) => parameterList(own.get(level)!.meanSquares));
      return [...parameterList(parameters), ...states];
    },
  };
}

/** Returns the levels that some visits go to, each once, finest first. */
export function visitedLevels(levels: readonly number[]): number[] {
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** Whether a visit runs a coarse network; at the finest level both smoothings are the same. */
export function isCoarse(level: number, smoothing: Smoothing): boolean {
  return level > 0 && smoothing === 'coarse-data';
}

import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { type Transfer, transferOf } from '../hierarchy/transfer.js';
import { addProlonged, addToFineNetwork, coarseNetwork } from '../hierarchy/transfer-parameters.js';
import {
  mapParameters,
  type Parameters,
  parameterList,
  parameterShapes,
  parametersOfList,
} from '../network/parameters.js';
import type { Program } from '../tensor/engine.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { smoothingStep } from './smoothing-step.js';

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
          return [level, { meanSquares, descent: ops.scale(inputs[start + count]!, -1) }];
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

interface VisitState<T> {
  readonly parameters: Parameters<T>;
  readonly meanSquares: Parameters<T>;
}

interface VisitInputs<T> {
  readonly state: VisitState<T>;
  readonly stacks: readonly T[];
  /** Minus the learning rate, a scalar tensor. */
  readonly descent: T;
  readonly transfers: readonly Transfer[];
}

/** Steps with the finest network; each step's change is prolonged and added at once. */
function smoothOnFineData<T>(
  ops: TensorOperations<T>,
  { state, stacks, descent, transfers }: VisitInputs<T>,
): VisitState<T> {
  return scanSteps(ops, state, stacks, ({ parameters, meanSquares }, batch) => {
    const restrict = (x: T, layer: number) => transfers[layer]!.restrict(ops, x, 1);
    const step = smoothingStep(ops, { parameters, meanSquares, batch, descent, restrict });
    return {
      parameters: addProlonged(ops, parameters, step.changes, transfers),
      meanSquares: step.meanSquares,
    };
  });
}

/** Steps with the coarse network alone; what the visit changed in it is prolonged at the end. */
function smoothOnCoarseData<T>(
  ops: TensorOperations<T>,
  { state, stacks, descent, transfers }: VisitInputs<T>,
): VisitState<T> {
  const before = coarseNetwork(ops, state.parameters, transfers);
  const after = scanSteps(
    ops,
    { parameters: before, meanSquares: state.meanSquares },
    stacks,
    ({ parameters, meanSquares }, batch) => {
      const restrict = (x: T) => x;
      const step = smoothingStep(ops, { parameters, meanSquares, batch, descent, restrict });
      return {
        parameters: mapParameters(parameters, (parameter, { kind, i }) =>
          ops.add(parameter, step.changes[kind][i]!),
        ),
        meanSquares: step.meanSquares,
      };
    },
  );
  const changes = mapParameters(before, (parameter, { kind, i }) =>
    ops.subtract(after.parameters[kind][i]!, parameter),
  );
  return {
    parameters: addToFineNetwork(ops, state.parameters, changes, transfers),
    meanSquares: after.meanSquares,
  };
}

function scanSteps<T>(
  ops: TensorOperations<T>,
  initial: VisitState<T>,
  stacks: readonly T[],
  step: (state: VisitState<T>, batch: { inputs: T; targets: T }) => VisitState<T>,
): VisitState<T> {
  const last = ops.scan(stateList(initial), stacks, (state, slices) =>
    stateList(step(stateOfList(state), { inputs: slices[0]!, targets: slices.at(-1)! })),
  );
  return stateOfList(last);
}

function stateList<T>({ parameters, meanSquares }: VisitState<T>): T[] {
  return [...parameterList(parameters), ...parameterList(meanSquares)];
}

function stateOfList<T>(list: readonly T[]): VisitState<T> {
  const half = list.length / 2;
  return {
    parameters: parametersOfList(list.slice(0, half)),
    meanSquares: parametersOfList(list.slice(half)),
  };
}

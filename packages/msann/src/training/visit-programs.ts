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

/** Where a visit takes place and what it is fed with. */
export interface VisitProgramOptions {
  readonly hierarchy: Hierarchy;
  readonly level: number;
  readonly smoothing: Smoothing;
  readonly batchSize: number;
  /** Whether the targets are the inputs, so that only one stack is passed. */
  readonly autoencoder: boolean;
}

/**
 * Returns the program of a visit: as many smoothing steps at one level as its stacks have batches.
 *
 * Inputs: the effective parameters, the level's RMSProp states, the learning rate (a scalar). Stacks: the
 * batches' inputs and, unless `autoencoder`, targets. Outputs: the effective parameters and the states.
 */
export function visitProgram(options: VisitProgramOptions): Program {
  const { hierarchy, level, smoothing, batchSize, autoencoder } = options;
  const finest = hierarchy.levels[0]!;
  const own = hierarchy.levels[level]!;
  const transfers = own.maps.map(transferOf);
  const effectiveShapes = parameterList(parameterShapes(finest.layerSizes));
  const ownShapes = parameterList(parameterShapes(own.layerSizes));
  const fed = smoothing === 'coarse-data' ? own.layerSizes : finest.layerSizes;
  const inputShape = [batchSize, fed[0]!];
  const smooth = smoothing === 'coarse-data' ? smoothOnCoarseData : smoothOnFineData;
  return {
    name: `${smoothing} visit at level ${level}`,
    inputs: [...effectiveShapes, ...ownShapes, []],
    stacks: autoencoder ? [inputShape] : [inputShape, [batchSize, fed.at(-1)!]],
    build(ops, inputs, stacks) {
      const count = effectiveShapes.length;
      const state: VisitState<(typeof inputs)[number]> = {
        parameters: parametersOfList(inputs.slice(0, count)),
        meanSquares: parametersOfList(inputs.slice(count, 2 * count)),
      };
      const descent = ops.scale(inputs[2 * count]!, -1);
      return stateList(smooth(ops, { state, stacks, descent, transfers }));
    },
  };
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

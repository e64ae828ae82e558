import type { Transfer } from '../hierarchy/transfer.js';
import { addProlonged, addToFineNetwork, coarseNetwork } from '../hierarchy/transfer-parameters.js';
import type { Batch } from '../network/mean-squared-error-gradient.js';
import { mapParameters } from '../network/parameters.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { smoothingStep } from './smoothing-step.js';
import { stateList, stateOfList, type VisitState } from './visit-state.js';

/** What the steps of a visit read. */
export interface VisitInputs<T> {
  /** The effective parameters and the level's RMSProp states. */
  readonly state: VisitState<T>;
  /** The batches' inputs and, where they are not the inputs, targets. */
  readonly stacks: readonly T[];
  /** RMSProp's, of the learning rate. */
  readonly descent: T;
  /** Of each layer, from the level to level 0. */
  readonly transfers: readonly Transfer[];
}

/** Returns the state after steps with the finest network; each step's change is prolonged and added at once. */
export function smoothOnFineData<T>(
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

/**
 * Returns the state after steps with the coarse network alone; what the visit changed in it is prolonged at the
 * end.
 */
export function smoothOnCoarseData<T>(
  ops: TensorOperations<T>,
  { state, stacks, descent, transfers }: VisitInputs<T>,
): VisitState<T> {
  const before = coarseNetwork(ops, state.parameters, transfers);
  const start = { parameters: before, meanSquares: state.meanSquares };
  const after = scanSteps(ops, start, stacks, ({ parameters, meanSquares }, batch) => {
    const restrict = (x: T) => x;
    const step = smoothingStep(ops, { parameters, meanSquares, batch, descent, restrict });
    return {
      parameters: mapParameters(parameters, (parameter, { kind, i }) =>
        ops.add(parameter, step.changes[kind][i]!),
      ),
      meanSquares: step.meanSquares,
    };
  });
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
  step: (state: VisitState<T>, batch: Batch<T>) => VisitState<T>,
): VisitState<T> {
  const last = ops.scan(stateList(initial), stacks, (state, slices) =>
    stateList(step(stateOfList(state), { inputs: slices[0]!, targets: slices.at(-1)! })),
  );
  return stateOfList(last);
}

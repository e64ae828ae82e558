import type { Transfer } from '../hierarchy/transfer.js';
import { addProlonged, addToFineNetwork, coarseNetwork } from '../hierarchy/transfer-parameters.js';
import type { NetworkFunctions } from '../network/loss-gradients.js';
import { mapParameters } from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { type LevelStep, smoothingStep } from './smoothing-step.js';
import { stateList, stateOfList, type VisitState } from './visit-state.js';

/** What the steps of a visit read. */
export interface VisitInputs<T> {
  readonly functions: NetworkFunctions;
  readonly optimizer: Optimizer;
  /** The effective parameters and the states of the levels that the steps change. */
  readonly state: VisitState<T>;
  /** The batches' inputs; where they are not the inputs, targets; the rates of each level that the steps change. */
  readonly stacks: readonly T[];
  /** Of each of these levels, of each layer, from the level to level 0. */
  readonly transfers: readonly (readonly Transfer[])[];
}

/** Returns the state after steps with the finest network; each step's changes are prolonged and added at once. */
export function smoothOnFineData<T>(
  ops: TensorOperations<T>,
  visit: VisitInputs<T>,
): VisitState<T> {
  const { transfers } = visit;
  const restrictions = transfers.map(
    (ofLayers) => (x: T, layer: number) => ofLayers[layer]!.restrict(ops, x, 1),
  );
  return scanSteps(ops, visit, visit.state, restrictions, (parameters, steps) =>
    steps.reduce(
      (sum, { changes }, level) => addProlonged(ops, sum, changes, transfers[level]!),
      parameters,
    ),
  );
}

/**
 * Returns the state after steps with the coarse network of one level alone; what the visit changed in it is prolonged at
 * the end.
 */
export function smoothOnCoarseData<T>(
  ops: TensorOperations<T>,
  visit: VisitInputs<T>,
): VisitState<T> {
  const { state } = visit;
  const [transfers] = visit.transfers as [readonly Transfer[]];
  const before = coarseNetwork(ops, state.parameters, transfers);
  const start = { parameters: before, own: state.own };
  const after = scanSteps(ops, visit, start, [(x) => x], (parameters, [step]) =>
    mapParameters(parameters, (parameter, { kind, i }) =>
      ops.add(parameter, step!.changes[kind][i]!),
    ),
  );
  const changes = mapParameters(before, (parameter, { kind, i }) =>
    ops.subtract(after.parameters[kind][i]!, parameter),
  );
  return {
    parameters: addToFineNetwork(ops, state.parameters, changes, transfers),
    own: after.own,
  };
}

/** Returns the state after a step for each batch; `change` gives the parameters after one. */
function scanSteps<T>(
  ops: TensorOperations<T>,
  { functions, optimizer, stacks }: VisitInputs<T>,
  initial: VisitState<T>,
  restrictions: readonly ((x: T, layer: number) => T)[],
  change: (
    parameters: VisitState<T>['parameters'],
    steps: readonly LevelStep<T>[],
  ) => VisitState<T>['parameters'],
): VisitState<T> {
  const last = ops.scan(stateList(initial), stacks, (list, slices) => {
    const { parameters, own } = stateOfList(list, initial);
    const rates = slices.slice(-own.length);
    const ends = slices.slice(0, -own.length);
    const steps = smoothingStep(ops, {
      functions,
      optimizer,
      parameters,
      batch: { inputs: ends[0]!, targets: ends.at(-1)! },
      levels: own.map((state, level) => ({
        state,
        rate: rates[level]!,
        restrict: restrictions[level]!,
      })),
    });
    return stateList({
      parameters: change(parameters, steps),
      own: steps.map(({ state }) => state),
    });
  });
  return stateOfList(last, initial);
}

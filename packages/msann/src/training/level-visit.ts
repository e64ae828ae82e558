import type { Transfer } from '../hierarchy/transfer.js';
import { addProlonged, coarseNetwork, ownChanges } from '../hierarchy/transfer-parameters.js';
import type { Batch, NetworkFunctions } from '../network/loss-gradients.js';
import { mapParameters, type Parameters } from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { lineSearchFactor, tauCorrection } from './coarse-correction.js';
import { type LevelStep, smoothingStep } from './smoothing-step.js';
import { type OwnState, stateList, stateOfList, type VisitState } from './visit-state.js';

/** What the steps of a visit read. */
export interface VisitInputs<T> {
  readonly functions: NetworkFunctions;
  readonly optimizer: Optimizer;
  /** The effective parameters and the states of the levels that the steps change. */
  readonly state: VisitState<T>;
  /**
   * The batches' inputs; where they are not the inputs, targets; the rates of each level that the steps change; where steps are
   * averaged, the share of each step in the mean of it and those before.
   */
  readonly stacks: readonly T[];
  /** Of each of these levels, of each layer, from the level to level 0. */
  readonly transfers: readonly (readonly Transfer[])[];
  /** Whether a visit to a coarse network ends with the mean of its steps. */
  readonly averaged: boolean;
  /** What ties a visit to a coarse network to the finest one; left out, nothing. */
  readonly correction?: VisitCorrection<T> | undefined;
}

/** A correction of one visit. */
interface VisitCorrection<T> {
  readonly tau: boolean;
  readonly lineSearch: boolean;
  /** Fine examples. */
  readonly batch: Batch<T>;
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
 * the end: by its last step, or by the mean of its steps, which noise of the batches moves less.
 */
export function smoothOnCoarseData<T>(
  ops: TensorOperations<T>,
  visit: VisitInputs<T>,
): VisitState<T> {
  const { state, functions, correction } = visit;
  const [{ variables }] = state.own as [OwnState<T>];
  const [transfers] = visit.transfers as [readonly Transfer[]];
  const before = coarseNetwork(ops, state.parameters, transfers);
  // The variables follow at the end, as the fine network does.
  const start = {
    parameters: before,
    own: state.own.map((own) => ({ ...own, variables: undefined })),
    average: visit.averaged ? before : undefined,
  };
  const tau = correction?.tau
    ? tauCorrection(
        ops,
        functions,
        { fine: state.parameters, coarse: before },
        correction.batch,
        transfers,
      )
    : undefined;
  const after = scanSteps(
    ops,
    visit,
    start,
    [(x) => x],
    (parameters, [step]) => added(ops, parameters, step!.changes),
    tau,
  );
  const changes = mapParameters(before, (parameter, { kind, i }) =>
    ops.subtract((after.average ?? after.parameters)[kind][i]!, parameter),
  );
  const whole = ownChanges(ops, changes, transfers);
  const own = correction?.lineSearch
    ? searched(ops, visit, whole, transfers, correction.batch)
    : whole;
  return {
    parameters: addProlonged(ops, state.parameters, own, transfers),
    own: after.own.map(({ optimizer }) => ({
      variables: variables && added(ops, variables, own),
      optimizer,
    })),
  };
}

/** Returns changes times the factor with which they lower the loss of some fine examples most. */
function searched<T>(
  ops: TensorOperations<T>,
  { functions, state }: VisitInputs<T>,
  changes: Parameters<T>,
  transfers: readonly Transfer[],
  batch: Batch<T>,
): Parameters<T> {
  const prolonged = addProlonged(ops, state.parameters, changes, transfers);
  const along = mapParameters(state.parameters, (from, { kind, i }) =>
    ops.subtract(prolonged[kind][i]!, from),
  );
  const factor = lineSearchFactor(ops, functions, batch, (some) =>
    mapParameters(state.parameters, (from, { kind, i }) =>
      ops.add(from, ops.scale(along[kind][i]!, some)),
    ),
  );
  return mapParameters(changes, (change) => ops.multiply(change, factor));
}

/** Returns the state after a step for each batch; `change` gives the parameters after one, and `tau` is added to each gradient. */
function scanSteps<T>(
  ops: TensorOperations<T>,
  { functions, optimizer, stacks }: VisitInputs<T>,
  initial: VisitState<T>,
  restrictions: readonly ((x: T, layer: number) => T)[],
  change: (
    parameters: VisitState<T>['parameters'],
    steps: readonly LevelStep<T>[],
  ) => VisitState<T>['parameters'],
  tau?: Parameters<T>,
): VisitState<T> {
  const last = ops.scan(stateList(initial), stacks, (list, slices) => {
    const { parameters, own, average } = stateOfList(list, initial);
    const share = average && slices.at(-1)!;
    const fed = average === undefined ? slices : slices.slice(0, -1);
    const rates = fed.slice(-own.length);
    const ends = fed.slice(0, -own.length);
    const steps = smoothingStep(ops, {
      functions,
      optimizer,
      parameters,
      batch: { inputs: ends[0]!, targets: ends.at(-1)! },
      levels: own.map(({ optimizer: state }, level) => ({
        state,
        rate: rates[level]!,
        restrict: restrictions[level]!,
        tau,
      })),
    });
    const changed = change(parameters, steps);
    return stateList({
      parameters: changed,
      average: average && movedTowards(ops, average, changed, share!),
      own: steps.map(({ changes, state }, level) => {
        const { variables } = own[level]!;
        return { variables: variables && added(ops, variables, changes), optimizer: state };
      }),
    });
  });
  return stateOfList(last, initial);
}

/** Returns mean + share · (parameters - mean). */
export function movedTowards<T>(
  ops: TensorOperations<T>,
  mean: Parameters<T>,
  parameters: Parameters<T>,
  share: T,
): Parameters<T> {
  return mapParameters(mean, (own, { kind, i }) =>
    ops.add(own, ops.multiply(ops.subtract(parameters[kind][i]!, own), share)),
  );
}

function added<T>(
  ops: TensorOperations<T>,
  parameters: Parameters<T>,
  changes: Parameters<T>,
): Parameters<T> {
  return mapParameters(parameters, (parameter, { kind, i }) =>
    ops.add(parameter, changes[kind][i]!),
  );
}

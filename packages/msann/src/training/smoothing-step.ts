import {
  type Batch,
  lossGradients,
  type NetworkFunctions,
  type RestrictUnits,
} from '../network/loss-gradients.js';
import { type Parameters, parameterList, parametersOfList } from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';

/** One level that a smoothing step changes. */
interface SteppedLevel<T> {
  /** The optimiser's. */
  readonly state: readonly Parameters<T>[];
  /** The step's learning rate, times the optimiser's factor. */
  readonly rate: T;
  /** Restriction from the network's units to the level's. */
  readonly restrict: RestrictUnits<T>;
  /** What is added to the gradient; left out, nothing. */
  readonly tau?: Parameters<T> | undefined;
}

/** What one smoothing step reads. */
export interface SmoothingStepInputs<T> {
  readonly functions: NetworkFunctions;
  readonly optimizer: Optimizer;
  /** Weights and biases of the network that the batch is fed through. */
  readonly parameters: Parameters<T>;
  readonly batch: Batch<T>;
  /** One level; in simultaneous training all of them. */
  readonly levels: readonly SteppedLevel<T>[];
}

/** What one smoothing step gives for a level. */
export interface LevelStep<T> {
  /** To be added to the level's own variables. */
  readonly changes: Parameters<T>;
  /** The optimiser's next one. */
  readonly state: readonly Parameters<T>[];
}

/**
 * Returns one smoothing step: the gradient of one batch in the variables of each level, and the optimiser's step along it.
 * Every level, both kinds of smoothing, simultaneous training and every engine run this one.
 *
 * @see paper Algorithm 1
 */
export function smoothingStep<T>(
  ops: TensorOperations<T>,
  { functions, optimizer, parameters, batch, levels }: SmoothingStepInputs<T>,
): LevelStep<T>[] {
  const restrictions = levels.map(({ restrict }) => restrict);
  const gradients = lossGradients(ops, functions, parameters, batch, restrictions);
  return levels.map(({ state, rate, tau }, level) => {
    const states = state.map(parameterList);
    const correction = tau && parameterList(tau);
    const steps = parameterList(gradients[level]!).map((gradient, p) => {
      const own = states.map((tensors) => tensors[p]!);
      const corrected = correction ? ops.add(gradient, correction[p]!) : gradient;
      return optimizer.update(ops, corrected, own, rate);
    });
    return {
      changes: parametersOfList(steps.map(({ change }) => change)),
      state: state.map((_, s) => parametersOfList(steps.map((step) => step.state[s]!))),
    };
  });
}

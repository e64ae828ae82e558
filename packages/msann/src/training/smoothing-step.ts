import {
  type Batch,
  meanSquaredErrorGradient,
  type RestrictUnits,
} from '../network/mean-squared-error-gradient.js';
import { type Parameters, parameterList, parametersOfList } from '../network/parameters.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { rmsPropStep } from './rms-prop.js';

/** What one smoothing step reads. */
export interface SmoothingStepInputs<T> {
  /** Weights and biases of the network that the batch is fed through. */
  readonly parameters: Parameters<T>;
  /** RMSProp state of the level's own variables. */
  readonly meanSquares: Parameters<T>;
  readonly batch: Batch<T>;
  /** RMSProp's, of the learning rate. */
  readonly descent: T;
  /** Restriction from the network's units to the level's. */
  readonly restrict: RestrictUnits<T>;
}

/** What one smoothing step gives. */
export interface SmoothingStepResult<T> {
  /** To be added to the level's own variables. */
  readonly changes: Parameters<T>;
  readonly meanSquares: Parameters<T>;
}

/**
 * Returns one smoothing step: the gradient of one batch in the level's variables, and RMSProp's step
 * along it. Every level, both kinds of smoothing and every engine run this one.
 *
 * @see paper Algorithm 1
 */
export function smoothingStep<T>(
  ops: TensorOperations<T>,
  { parameters, meanSquares, batch, descent, restrict }: SmoothingStepInputs<T>,
): SmoothingStepResult<T> {
  const gradient = meanSquaredErrorGradient(ops, parameters, batch, restrict);
  const states = parameterList(meanSquares);
  const steps = parameterList(gradient).map((g, p) => rmsPropStep(ops, g, states[p]!, descent));
  return {
    changes: parametersOfList(steps.map((step) => step.change)),
    meanSquares: parametersOfList(steps.map((step) => step.meanSquare)),
  };
}

import { poolScale } from '../hierarchy/pool-scale.js';
import type { Transfer } from '../hierarchy/transfer.js';
import { ownChanges } from '../hierarchy/transfer-parameters.js';
import { forward } from '../network/forward.js';
import { lossSum } from '../network/loss.js';
import { type Batch, lossGradients, type NetworkFunctions } from '../network/loss-gradients.js';
import { mapParameters, type Parameters } from '../network/parameters.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';

/**
 * What ties the visits to coarse networks to the finest one, by fine examples that are drawn for each visit, or for each part of
 * one that an engine makes in a call of its own. Each visit costs a fine step of these examples more.
 */
export interface CoarseCorrection {
  /**
   * Whether τ = Res(∇E) - ∇E_c, the difference of the fine gradient, restricted, and the coarse one where the visit begins, is added
   * to the gradient of each of its steps, so that the coarse network goes down first where the fine one does.
   *
   * @defaultValue false
   * @see MG/OPT; the full approximation scheme
   */
  readonly tau?: boolean;
  /**
   * Whether what a visit changed is prolonged by the factor of 1, 1/2, 1/4 and 0 with the lowest loss.
   *
   * @defaultValue false
   */
  readonly lineSearch?: boolean;
  /** How many fine batches are drawn. @defaultValue 1 */
  readonly batches?: number;
}

/** Factors on the prolonged change that a line search tries, from that which changes nothing on. */
const factors = [0, 1 / 4, 1 / 2, 1] as const;

/**
 * Returns τ in the coarse network's own variables, whose gradients are those of the level's divided by what its changes are
 * multiplied with.
 *
 * @param fine - the effective parameters, and `coarse` those of the coarse network, where a visit begins
 * @param batch - fine examples
 */
export function tauCorrection<T>(
  ops: TensorOperations<T>,
  functions: NetworkFunctions,
  { fine, coarse }: { readonly fine: Parameters<T>; readonly coarse: Parameters<T> },
  { inputs, targets }: Batch<T>,
  transfers: readonly Transfer[],
): Parameters<T> {
  const pooled = (x: T, transfer: Transfer) =>
    ops.scale(transfer.restrict(ops, x, 1), poolScale(transfer));
  const [restricted] = lossGradients(ops, functions, fine, { inputs, targets }, [
    (x, layer) => transfers[layer]!.restrict(ops, x, 1),
  ]);
  const small = {
    inputs: pooled(inputs, transfers[0]!),
    targets: pooled(targets, transfers.at(-1)!),
  };
  const [own] = lossGradients(ops, functions, coarse, small, [(x) => x]);
  return mapParameters(ownChanges(ops, restricted!, transfers), (gradient, { kind, i }) =>
    ops.subtract(gradient, own![kind][i]!),
  );
}

/**
 * Returns the factor of a line search, a scalar: the one with the lowest loss of some fine examples.
 *
 * @param changed - returns the fine parameters after a factor times the change
 */
export function lineSearchFactor<T>(
  ops: TensorOperations<T>,
  { activations, loss }: NetworkFunctions,
  { inputs, targets }: Batch<T>,
  changed: (factor: number) => Parameters<T>,
): T {
  const lossAt = (factor: number) =>
    lossSum(ops, loss, forward(ops, changed(factor), activations, inputs).at(-1)!, targets);
  let factor = ops.constant([factors[0]], []);
  let lowest = lossAt(factors[0]);
  for (const next of factors.slice(1)) {
    const value = lossAt(next);
    const lower = ops.step(ops.subtract(lowest, value));
    factor = ops.add(factor, ops.multiply(lower, ops.affine(factor, -1, next)));
    lowest = ops.subtract(lowest, ops.relu(ops.subtract(lowest, value)));
  }
  return factor;
}

import { mapParameters, type Parameters } from '../network/parameters.js';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { poolScale, weightPoolScale } from './pool-scale.js';
import { type Transfer, tileOrder } from './transfer.js';

/**
 * Returns the parameters of the coarse network of a level, which is fed with pooled data:
 * W_c = c P_inᵀ W P_out and b_c = √(n1/n2) P_outᵀ b, the mean over each aggregate where aggregates are
 * equal; c is 1 where both layers coarsen alike, see {@link weightPoolScale}. Where values and pre-activations are equal
 * within each aggregate the coarse network's are the fine one's, whatever the activations.
 *
 * @param transfers - of each layer, from the level to level 0
 * @see docs/architecture.md, "Coarse-data smoothing"
 */
export function coarseNetwork<T>(
  ops: TensorOperations<T>,
  parameters: Parameters<T>,
  transfers: readonly Transfer[],
): Parameters<T> {
  return mapParameters(parameters, (fine, { kind, i }) => {
    const [input, output] = [transfers[i]!, transfers[i + 1]!];
    if (kind === 'biases') return ops.scale(output.restrict(ops, fine, 0), poolScale(output));
    const restricted = output.restrict(ops, input.restrict(ops, fine, 0), 1);
    return scaled(ops, restricted, weightPoolScale(input, output));
  });
}

/**
 * Returns the fine parameters plus the prolonged changes of a level's own variables, or plus those
 * variables themselves: W + P_in ΔW P_outᵀ and b + P_out Δb.
 */
export function addProlonged<T>(
  ops: TensorOperations<T>,
  fine: Parameters<T>,
  changes: Parameters<T>,
  transfers: readonly Transfer[],
): Parameters<T> {
  return mapParameters(fine, (parameter, { kind, i }) =>
    addAlong(
      ops,
      parameter,
      changes[kind][i]!,
      kind === 'weights' ? [transfers[i]!, transfers[i + 1]!] : [transfers[i + 1]!],
    ),
  );
}

/**
 * Returns the changes of a level's own variables with which its {@link coarseNetwork} changes as it did: ΔW / c and
 * √(n2/n1) Δb.
 */
export function ownChanges<T>(
  ops: TensorOperations<T>,
  changes: Parameters<T>,
  transfers: readonly Transfer[],
): Parameters<T> {
  return mapParameters(changes, (change, { kind, i }) =>
    kind === 'weights'
      ? scaled(ops, change, 1 / weightPoolScale(transfers[i]!, transfers[i + 1]!))
      : ops.scale(change, 1 / poolScale(transfers[i + 1]!)),
  );
}

function scaled<T>(ops: TensorOperations<T>, x: T, factor: number): T {
  return factor === 1 ? x : ops.scale(x, factor);
}

/** Returns fine + (⊗ P) coarse, with one transfer an axis. */
function addAlong<T>(
  ops: TensorOperations<T>,
  fine: T,
  coarse: T,
  transfers: readonly Transfer[],
): T {
  if (transfers.some((t) => t.tileWeight === undefined)) {
    const prolonged = transfers.reduce((x, t, axis) => t.prolong(ops, x, axis), coarse);
    return ops.add(fine, prolonged);
  }
  // With one tile an axis P is the identity.
  if (transfers.every((t) => t.fineSize === t.coarseSize)) return ops.add(fine, coarse);
  const weight = transfers.reduce((product, t) => product * t.tileWeight!, 1);
  const tile = withLongRows(ops, ops.scale(coarse, weight), transfers);
  // Split every axis f into (place of the tile, f mod its length): the tile then broadcasts over its places, and the
  // prolongation is never formed.
  const lengths = ops.shapeOf(tile);
  const split = ops
    .shapeOf(fine)
    .flatMap((length, axis) => [length / lengths[axis]!, lengths[axis]!]);
  const single = lengths.flatMap((length) => [1, length]);
  const sum = ops.add(ops.reshape(fine, split), ops.reshape(tile, single));
  return ops.reshape(sum, ops.shapeOf(fine));
}

/** Engines add a tile row by row: rows shorter than this take longer than their numbers do. */
const shortRow = 64;

/** Returns a tile of a matrix with its rows repeated to their full length, where they are short and many rows use them. */
function withLongRows<T>(
  ops: TensorOperations<T>,
  tile: T,
  [rows, columns]: readonly Transfer[],
): T {
  if (columns === undefined || columns.coarseSize >= shortRow) return tile;
  if ([rows!, columns].some((t) => t.coarseSize === t.fineSize)) return tile;
  return ops.gather(tile, tileOrder(columns), 1);
}

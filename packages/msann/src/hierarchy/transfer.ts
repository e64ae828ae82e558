import {
  type AggregationMap,
  type DenseMap,
  type KroneckerMap,
  type ProlongationMap,
  toDense,
} from '@msann/prolongation';
import type { TensorOperations } from '../tensor/tensor-operations.js';
import { axisFirst, axisFromFirst } from './move-axis.js';

/** How a prolongation map is carried out on tensors. */
export interface Transfer {
  readonly fineSize: number;
  readonly coarseSize: number;
  /** Returns x restricted along one axis: Pᵀ x or x P. */
  restrict<T>(ops: TensorOperations<T>, x: T, axis: number): T;
  /** Returns x prolonged along one axis: P x or x Pᵀ. */
  prolong<T>(ops: TensorOperations<T>, x: T, axis: number): T;
  /** The common entry of P where P tiles, P[f, f mod n1] = weight; undefined where it does not. */
  readonly tileWeight: number | undefined;
}

/**
 * Returns the cheapest way to carry out a map: folding and tiling where fine node f belongs to coarse
 * node f mod n1 with one weight, gathering for any other aggregation, a matrix product for a dense map,
 * one factor after another for a Kronecker product.
 */
export function transferOf(map: ProlongationMap): Transfer {
  if (map.kind === 'dense') return denseTransfer(map);
  if (map.kind === 'kronecker') return kroneckerTransfer(map);
  const weight = tileWeight(map);
  return weight === undefined ? gatherTransfer(map) : tileTransfer(map, weight);
}

function tileWeight({ index, weight, coarseSize }: AggregationMap): number | undefined {
  const first = weight[0]!;
  // Weights of one aggregate size come out of one square root; composed ones differ by roundings.
  const tiles = index.every(
    (c, f) => c === f % coarseSize && Math.abs(weight[f]! - first) <= 1e-12 * first,
  );
  return tiles ? first : undefined;
}

/** Returns the coarse node of each fine one where P tiles. */
export function tileOrder({
  fineSize,
  coarseSize,
}: Pick<Transfer, 'fineSize' | 'coarseSize'>): Uint32Array<ArrayBuffer> {
  return Uint32Array.from({ length: fineSize }, (_, f) => f % coarseSize);
}

function tileTransfer({ fineSize, coarseSize }: AggregationMap, tileWeight: number): Transfer {
  const repeats = fineSize / coarseSize;
  const order = tileOrder({ fineSize, coarseSize });
  return {
    fineSize,
    coarseSize,
    tileWeight,
    restrict(ops, x, axis) {
      if (repeats === 1) return x;
      const shape = ops.shapeOf(x);
      const folded = ops.reshape(x, shape.toSpliced(axis, 1, repeats, coarseSize));
      return ops.scale(ops.sum(folded, axis), tileWeight);
    },
    prolong(ops, x, axis) {
      return repeats === 1 ? x : ops.gather(ops.scale(x, tileWeight), order, axis);
    },
  };
}

function gatherTransfer({ fineSize, coarseSize, index, weight }: AggregationMap): Transfer {
  const members: number[][] = Array.from({ length: coarseSize }, () => []);
  index.forEach((c, f) => {
    members[c]!.push(f);
  });
  // Every aggregate gets as many places as the largest has; a free place repeats node 0 with weight 0.
  const places = members.reduce((most, nodes) => Math.max(most, nodes.length), 0);
  const order = new Uint32Array(coarseSize * places);
  const placeWeight = new Float64Array(coarseSize * places);
  members.forEach((nodes, c) => {
    nodes.forEach((f, place) => {
      order[c * places + place] = f;
      placeWeight[c * places + place] = weight[f]!;
    });
  });
  return {
    fineSize,
    coarseSize,
    tileWeight: undefined,
    restrict(ops, x, axis) {
      const shape = ops.shapeOf(x);
      const weights = alongAxis(ops, placeWeight, shape.length, axis);
      const placed = ops.multiply(ops.gather(x, order, axis), weights);
      const grouped = ops.reshape(placed, shape.toSpliced(axis, 1, coarseSize, places));
      return ops.sum(grouped, axis + 1);
    },
    prolong(ops, x, axis) {
      const weights = alongAxis(ops, weight, ops.shapeOf(x).length, axis);
      return ops.multiply(ops.gather(x, index, axis), weights);
    },
  };
}

/** Returns a constant vector shaped to broadcast along one axis of a tensor of that rank. */
function alongAxis<T>(
  ops: TensorOperations<T>,
  values: Float64Array,
  rank: number,
  axis: number,
): T {
  return ops.constant(
    values,
    Array.from({ length: rank }, (_, a) => (a === axis ? values.length : 1)),
  );
}

function denseTransfer(map: DenseMap): Transfer {
  const { fineSize, coarseSize } = map;
  const values = Float64Array.from(toDense(map).to1DArray());
  const along = <T>(ops: TensorOperations<T>, x: T, axis: number, restricts: boolean): T => {
    const p = ops.constant(values, [fineSize, coarseSize]);
    const shape = ops.shapeOf(x);
    const changed = shape.with(axis, restricts ? coarseSize : fineSize);
    if (axis === shape.length - 1) {
      const rows = ops.reshape(x, [product(shape.slice(0, axis)), shape[axis]!]);
      return ops.reshape(ops.matMul(rows, p, { transposeB: !restricts }), changed);
    }
    const columns = ops.matMul(p, axisFirst(ops, x, axis), { transposeA: restricts });
    return axisFromFirst(ops, columns, axis, changed);
  };
  return {
    fineSize,
    coarseSize,
    tileWeight: undefined,
    restrict: (ops, x, axis) => along(ops, x, axis, true),
    prolong: (ops, x, axis) => along(ops, x, axis, false),
  };
}

/** Applies one factor after another, each along an axis of its own: the axis is split into the factors' for that. */
function kroneckerTransfer({ fineSize, coarseSize, factors }: KroneckerMap): Transfer {
  const transfers = factors.map(transferOf);
  const along = <T>(
    ops: TensorOperations<T>,
    x: T,
    axis: number,
    lengths: readonly number[],
    size: number,
    one: (transfer: Transfer, tensor: T, place: number) => T,
  ): T => {
    const shape = ops.shapeOf(x);
    const split = ops.reshape(x, shape.toSpliced(axis, 1, ...lengths));
    const changed = transfers.reduce((y, transfer, k) => one(transfer, y, axis + k), split);
    return ops.reshape(changed, shape.with(axis, size));
  };
  const [fine, coarse] = [
    factors.map((factor) => factor.fineSize),
    factors.map((factor) => factor.coarseSize),
  ];
  return {
    fineSize,
    coarseSize,
    tileWeight: undefined,
    restrict: (ops, x, axis) =>
      along(ops, x, axis, fine, coarseSize, (t, y, place) => t.restrict(ops, y, place)),
    prolong: (ops, x, axis) =>
      along(ops, x, axis, coarse, fineSize, (t, y, place) => t.prolong(ops, y, place)),
  };
}

function product(lengths: readonly number[]): number {
  return lengths.reduce((result, length) => result * length, 1);
}

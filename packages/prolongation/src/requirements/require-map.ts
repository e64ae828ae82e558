import { Matrix } from 'ml-matrix';
import type {
  AggregationMap,
  DenseMap,
  KroneckerMap,
  ProlongationMap,
} from '../prolongation-map.js';
import { isSize } from './require-size.js';
import { shown } from './shown.js';

/**
 * Checks that a value is a map whose arrays are of its sizes, in O(n2) an aggregation. That PᵀP = I is not
 * asked: the functions which make maps see to it.
 *
 * @throws TypeError that names the caller.
 */
export function requireMap(caller: string, value: unknown): asserts value is ProlongationMap {
  if (isMap(value)) return;
  throw new TypeError(`${caller}: need a prolongation map, got ${shownMap(value)}`);
}

/**
 * Checks that a value is an aggregation map.
 *
 * @throws TypeError that names the caller.
 */
export function requireAggregation(
  caller: string,
  value: unknown,
): asserts value is AggregationMap {
  requireMap(caller, value);
  if (value.kind === 'aggregation') return;
  throw new TypeError(`${caller}: need an aggregation map, got one of kind '${value.kind}'`);
}

/**
 * Checks that a value is a dense map.
 *
 * @throws TypeError that names the caller.
 */
export function requireDense(caller: string, value: unknown): asserts value is DenseMap {
  requireMap(caller, value);
  if (value.kind === 'dense') return;
  throw new TypeError(`${caller}: need a dense map, got one of kind '${value.kind}'`);
}

/**
 * Checks that a value is an array of maps.
 *
 * @throws TypeError that names the caller.
 */
export function requireMaps(caller: string, value: unknown): void {
  if (!Array.isArray(value)) {
    throw new TypeError(`${caller}: need an array of prolongation maps, got ${shown(value)}`);
  }
  for (const map of value) requireMap(caller, map);
}

function isMap(value: unknown): value is ProlongationMap {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, fineSize, coarseSize } = value as Partial<ProlongationMap>;
  if (!isSize(fineSize) || !isSize(coarseSize) || coarseSize > fineSize) return false;
  if (kind === 'aggregation') return holdsIndex(value as AggregationMap);
  if (kind === 'dense') return holdsMatrix(value as DenseMap);
  return kind === 'kronecker' && holdsFactors(value as KroneckerMap);
}

function holdsIndex({ index, weight, fineSize, coarseSize }: AggregationMap): boolean {
  return (
    index instanceof Uint32Array &&
    weight instanceof Float64Array &&
    index.length === fineSize &&
    weight.length === fineSize &&
    index.every((c) => c < coarseSize)
  );
}

function holdsMatrix({ matrix, fineSize, coarseSize }: DenseMap): boolean {
  return Matrix.isMatrix(matrix) && matrix.rows === fineSize && matrix.columns === coarseSize;
}

function holdsFactors({ factors, fineSize, coarseSize }: KroneckerMap): boolean {
  return (
    Array.isArray(factors) &&
    factors.length > 0 &&
    factors.every((factor) => isMap(factor) && (factor as ProlongationMap).kind !== 'kronecker') &&
    factors.reduce((product, factor) => product * factor.fineSize, 1) === fineSize &&
    factors.reduce((product, factor) => product * factor.coarseSize, 1) === coarseSize
  );
}

function shownMap(value: unknown): string {
  const kind: unknown = typeof value === 'object' && value !== null && Reflect.get(value, 'kind');
  return typeof kind === 'string'
    ? `an object of kind '${kind}' whose fields do not fit`
    : shown(value);
}

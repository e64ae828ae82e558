import { mapOperator, type ProlongationMap } from '@msann/prolongation';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { poolScale } from '../hierarchy/pool-scale.js';
import type { Examples } from './examples.js';
import { copiedRows, labelledRows, plainRows, type RowSource } from './row-source.js';

/** Examples in the order of the network's units. */
export interface LevelExamples {
  readonly count: number;
  readonly inputs: RowSource;
  /** @defaultValue the inputs: an autoencoder */
  readonly targets?: RowSource;
}

/** Returns examples with their columns in the order of the network's units, which must not be changed afterwards. */
export function labelledExamples(examples: Examples, { levels }: Hierarchy): LevelExamples {
  const { labels } = levels[0]!;
  const [first, last] = [labels[0]!, labels.at(-1)!];
  const { count, inputs, targets } = examples;
  const labelled = { count, inputs: labelledRows(inputs, first) };
  if (targets === undefined && sameValues(first, last)) return labelled;
  return { ...labelled, targets: labelledRows(targets ?? inputs, last) };
}

/**
 * Returns the examples of a level's coarse network: every row pooled, √(n1/n2) Pᵀ x, which is the mean
 * over each aggregate where aggregates are equal.
 */
export function pooledExamples(
  { count, inputs, targets }: LevelExamples,
  hierarchy: Hierarchy,
  level: number,
): LevelExamples {
  const { maps } = hierarchy.levels[level]!;
  const [first, last] = [maps[0]!, maps.at(-1)!];
  const pooled = { count, inputs: pooledRows(inputs, count, first) };
  if (targets === undefined && sameMap(first, last)) return pooled;
  return { ...pooled, targets: pooledRows(targets ?? inputs, count, last) };
}

/** Returns some of the examples as arrays. */
export function copiedExamples(
  { inputs, targets }: LevelExamples,
  rows: ArrayLike<number>,
): Examples {
  return {
    count: rows.length,
    inputs: copiedRows(inputs, rows),
    ...(targets && { targets: copiedRows(targets, rows) }),
  };
}

function sameMap(a: ProlongationMap, b: ProlongationMap): boolean {
  if (a.kind === 'aggregation' && b.kind === 'aggregation') {
    return sameValues(a.index, b.index) && sameValues(a.weight, b.weight);
  }
  if (a.kind === 'kronecker' && b.kind === 'kronecker') {
    return (
      a.factors.length === b.factors.length &&
      a.factors.every((factor, axis) => sameMap(factor, b.factors[axis]!))
    );
  }
  return (
    a.kind === 'dense' &&
    b.kind === 'dense' &&
    sameValues(a.matrix.to1DArray(), b.matrix.to1DArray())
  );
}

function sameValues(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function pooledRows({ copy }: RowSource, count: number, map: ProlongationMap): RowSource {
  const { fineSize, coarseSize } = map;
  const scale = poolScale(map);
  const restrict = rowRestriction(map);
  const row = new Float32Array(fineSize);
  const pooled = new Float32Array(count * coarseSize);
  for (let r = 0; r < count; r++) {
    copy(r, row, 0);
    const restricted = restrict(row);
    for (let c = 0; c < coarseSize; c++) pooled[r * coarseSize + c] = scale * restricted[c]!;
  }
  return plainRows(pooled, coarseSize);
}

/** Returns Pᵀ as a function of a row, whose result lasts until the next one. Images are mostly zeros: those are passed by. */
function rowRestriction(map: ProlongationMap): (row: Float32Array) => Float64Array {
  if (map.kind !== 'aggregation') return mapOperator(map).adjoint().matVec;
  const { index, weight, coarseSize } = map;
  const restricted = new Float64Array(coarseSize);
  return (row) => {
    restricted.fill(0);
    row.forEach((x, f) => {
      if (x !== 0) restricted[index[f]!]! += weight[f]! * x;
    });
    return restricted;
  };
}

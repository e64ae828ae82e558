import { mapOperator, type ProlongationMap } from '@msann/prolongation';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { labelColumns } from '../hierarchy/labels.js';
import { poolScale } from '../hierarchy/pool-scale.js';
import type { Examples } from './examples.js';

/** Returns the examples with their columns in the order of the network's units. */
export function labelledExamples(examples: Examples, { levels }: Hierarchy): Examples {
  const { labels } = levels[0]!;
  const [first, last] = [labels[0]!, labels.at(-1)!];
  return mapEnds(examples, first, last, labelColumns, sameValues);
}

/**
 * Returns the examples of a level's coarse network: every row pooled, √(n1/n2) Pᵀ x, which is the mean
 * over each aggregate where aggregates are equal.
 *
 * @param labelled - examples that {@link labelledExamples} made
 */
export function pooledExamples(labelled: Examples, hierarchy: Hierarchy, level: number): Examples {
  const { maps } = hierarchy.levels[level]!;
  return mapEnds(labelled, maps[0]!, maps.at(-1)!, poolRows, sameMap);
}

/**
 * Changes inputs and targets, each by what belongs to its end of the network. An autoencoder's examples get
 * targets of their own where the two ends differ.
 */
function mapEnds<E>(
  { count, inputs, targets }: Examples,
  first: E,
  last: E,
  change: (values: Float32Array, end: E) => Float32Array,
  same: (first: E, last: E) => boolean,
): Examples {
  const changed = { count, inputs: change(inputs, first) };
  if (targets === undefined && same(first, last)) return changed;
  return { ...changed, targets: change(targets ?? inputs, last) };
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

function poolRows(values: Float32Array, map: ProlongationMap): Float32Array {
  const { fineSize, coarseSize } = map;
  const scale = poolScale(map);
  const restrict = rowRestriction(map);
  const rows = values.length / fineSize;
  const pooled = new Float32Array(rows * coarseSize);
  for (let r = 0; r < rows; r++) {
    const restricted = restrict(values.subarray(r * fineSize, (r + 1) * fineSize));
    for (let c = 0; c < coarseSize; c++) pooled[r * coarseSize + c] = scale * restricted[c]!;
  }
  return pooled;
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

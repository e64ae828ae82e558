import type { ProlongationMap } from '@msann/prolongation';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { labelColumns } from '../hierarchy/labels.js';
import type { Examples } from './examples.js';

/** Returns the examples with their columns in the order of the network's units. */
export function labelledExamples(examples: Examples, { levels }: Hierarchy): Examples {
  const { labels } = levels[0]!;
  return mapEnds(examples, (values, end) => labelColumns(values, labels.at(end)!));
}

/**
 * Returns the examples of a level's coarse network: every row pooled, √(n1/n2) Pᵀ x, which is the mean
 * over each aggregate where aggregates are equal.
 *
 * @param labelled - examples that {@link labelledExamples} made
 */
export function pooledExamples(labelled: Examples, hierarchy: Hierarchy, level: number): Examples {
  const { maps } = hierarchy.levels[level]!;
  return mapEnds(labelled, (values, end) => poolRows(values, maps.at(end)!));
}

function mapEnds(
  { count, inputs, targets }: Examples,
  change: (values: Float32Array, end: 0 | -1) => Float32Array,
): Examples {
  return {
    count,
    inputs: change(inputs, 0),
    ...(targets && { targets: change(targets, -1) }),
  };
}

function poolRows(values: Float32Array, map: ProlongationMap): Float32Array {
  const { fineSize, coarseSize } = map;
  const rows = values.length / fineSize;
  const scale = Math.sqrt(coarseSize / fineSize);
  const pooled = new Float32Array(rows * coarseSize);
  const row = new Float64Array(coarseSize);
  for (let r = 0; r < rows; r++) {
    row.fill(0);
    for (let f = 0; f < fineSize; f++) {
      const x = values[r * fineSize + f]!;
      if (x === 0) continue;
      if (map.kind === 'aggregation') {
        row[map.index[f]!]! += map.weight[f]! * x;
      } else {
        for (let c = 0; c < coarseSize; c++) row[c]! += map.matrix.get(f, c) * x;
      }
    }
    for (let c = 0; c < coarseSize; c++) pooled[r * coarseSize + c] = scale * row[c]!;
  }
  return pooled;
}

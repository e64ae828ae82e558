import type { AggregationMap } from './prolongation-map.js';
import { requireAggregation, requireMaps } from './requirements/require-map.js';

/**
 * Returns, for each level, the label of each node such that the aggregate of the node labelled `f`
 * is the coarse node labelled `f mod n1`, or undefined where no such labelling exists (aggregates
 * of unequal sizes or weights).
 *
 * In these labels restriction is a fold of equal blocks and prolongation a tiling, at all levels at
 * once, whatever the graphs were: path and grid differ only in the labels.
 *
 * @example
 * ```ts
 * import { nestedLabels, pairAveraging } from '@msann/prolongation';
 *
 * const [fine, coarse] = nestedLabels([pairAveraging(4)]);
 * console.log([...coarse].join(' '), 'and', [...fine].join(' ')); // 0 1 and 0 2 1 3
 * ```
 *
 * @param steps - step maps, finest first; step l prolongs from level l+1 to level l
 * @returns labels of the levels 0 to `steps.length`, finest first; each is a permutation of its nodes
 * @throws RangeError where a step does not fit the one before it; TypeError where one is no aggregation
 */
export function nestedLabels(steps: readonly AggregationMap[]): Uint32Array[] | undefined {
  requireSteps(steps);
  const coarsest = steps.at(-1);
  if (coarsest === undefined || !steps.every(hasEqualAggregates)) return undefined;
  const labels: Uint32Array[] = [
    Uint32Array.from({ length: coarsest.coarseSize }, (_, node) => node),
  ];
  for (const step of steps.toReversed()) {
    const parentLabel = labels[0]!;
    const seen = new Uint32Array(step.coarseSize);
    const label = new Uint32Array(step.fineSize);
    step.index.forEach((parent, node) => {
      label[node] = parentLabel[parent]! + seen[parent]! * step.coarseSize;
      seen[parent]!++;
    });
    labels.unshift(label);
  }
  return labels;
}

function requireSteps(steps: readonly AggregationMap[]): void {
  requireMaps('nestedLabels', steps);
  for (const [level, step] of steps.entries()) {
    requireAggregation('nestedLabels', step);
    const size = steps[level - 1]?.coarseSize ?? step.fineSize;
    if (step.fineSize === size) continue;
    throw new RangeError(
      `nestedLabels: need a step of ${size} fine nodes at level ${level}, got one of ${step.fineSize}`,
    );
  }
}

function hasEqualAggregates(map: AggregationMap): boolean {
  const size = map.fineSize / map.coarseSize;
  const count = new Uint32Array(map.coarseSize);
  map.index.forEach((c) => {
    count[c]!++;
  });
  const weight = 1 / Math.sqrt(size);
  return (
    count.every((n) => n === size) &&
    map.weight.every((w) => Math.abs(w - weight) <= 1e-12 * weight)
  );
}

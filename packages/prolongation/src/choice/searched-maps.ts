import { cycle, type Graph, path } from '@msann/graph-lineage';
import { jointMatchingProlongation, optimalProlongation } from '@msann/objective';
import { denseMap } from '../dense-map.js';
import { kroneckerMap } from '../kronecker-map.js';
import type { ProlongationMap } from '../prolongation-map.js';
import { blockAveraging } from '../recipes/block-averaging.js';
import { repeatPattern } from '../recipes/repeat-pattern.js';
import { toDense } from '../to-dense.js';
import type { Candidate, Scales } from './candidate.js';
import type { AxisPair } from './grid-axes.js';

/**
 * Returns the best P that trust regions find: from many starts between small graphs, from the joint matching
 * between larger ones, as far as that takes seconds.
 */
export function searchedOptimum(coarse: Graph, fine: Graph, scales: Scales): Candidate[] {
  const entries = coarse.order * fine.order;
  if (entries > LARGEST_SEARCHED || scales.s === 0) return [];
  const options =
    entries <= LARGEST_FROM_MANY
      ? {}
      : { initial: jointMatchingProlongation(coarse, fine, scales).P, gradientTolerance: 1e-4 };
  const { P } = optimalProlongation(coarse, fine, { ...scales, ...options });
  return [{ name: 'optimal', origin: 'the optimum that trust regions found', map: denseMap(P) }];
}

/** Returns a small optimum between paths repeated to the size wanted; none where that is small itself. */
export function repeatedPattern(axes: readonly AxisPair[], scales: Scales): Candidate[] {
  const [axis, ...others] = axes;
  if (axis?.family !== 'path' || others.length > 0) return [];
  const { coarseSize, fineSize } = axis;
  const ratio = fineSize / coarseSize;
  if (!Number.isInteger(ratio) || coarseSize <= PATTERN || fineSize > LARGEST_REPEATED) return [];
  const [small, large] = [PATTERN, PATTERN * ratio];
  const { P } = optimalProlongation(path(small), path(large), {
    ...scales,
    // From a local start, as only what is local goes on in the same way.
    initial: toDense(blockAveraging(small, large)),
    method: 'trust-regions',
  });
  return [
    {
      name: 'repeated pattern',
      origin: `the optimum from path ${small} to path ${large}, repeated to this size,`,
      map: repeatPattern(denseMap(P), coarseSize, fineSize),
    },
  ];
}

/** Returns the product of the best map of each axis; none for a single one. */
export function productOfAxes(
  axes: readonly AxisPair[],
  best: (coarse: Graph, fine: Graph) => { readonly name: string; readonly map: ProlongationMap },
): Candidate[] {
  if (axes.length === 1) return [];
  const factors = axes.map(({ family, coarseSize, fineSize }) => {
    const graph = family === 'cycle' ? cycle : path;
    return best(graph(coarseSize), graph(fineSize));
  });
  const names = factors.map(({ name }) => name).join(' ⊗ ');
  return [
    {
      name: names,
      origin: `the product of the best map of each axis, ${names},`,
      map: kroneckerMap(...factors.map(({ map }) => map)),
    },
  ];
}

/** n1 n2 of what trust regions solve in seconds, from many starts and from one. */
const LARGEST_FROM_MANY = 300;
const LARGEST_SEARCHED = 2 ** 11;
/** The coarse path whose optimum is repeated, and the fine path up to which columns are made orthonormal in seconds. */
const PATTERN = 12;
const LARGEST_REPEATED = 1024;

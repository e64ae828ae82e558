import type { Graph } from '@msann/graph-lineage';
import { blockAveraging } from '../recipes/block-averaging.js';
import { fold } from '../recipes/fold.js';
import { gridMap } from '../recipes/grid-map.js';
import { stackedIdentity } from '../recipes/stacked-identity.js';
import type { Candidate } from './candidate.js';
import type { AxisPair } from './grid-axes.js';
import { aggregationByEdges, layers } from './unstructured-maps.js';

/**
 * Returns the map for graphs too large to compute a cost, an aggregation in O(n2): between grids and tori the
 * free one of each axis at s = 0 where there is one, runs of neighbours otherwise; between other graphs what
 * joins heavy edges, or layers.
 */
export function largeMap(
  coarse: Graph,
  fine: Graph,
  axes: readonly AxisPair[] | undefined,
  s: number,
): Candidate {
  if (axes === undefined) return aggregationByEdges(coarse, fine)[0] ?? layers(coarse, fine);
  const shapes = [
    axes.map(({ coarseSize }) => coarseSize),
    axes.map(({ fineSize }) => fineSize),
  ] as const;
  if (s > 0 || axes.some(({ coarseSize, fineSize }) => fineSize % coarseSize !== 0)) {
    return {
      name: 'block averaging',
      origin: 'runs of neighbours along every axis',
      map: gridMap(blockAveraging, ...shapes),
    };
  }
  const free = axes.map(({ family }) => (family === 'cycle' ? stackedIdentity : fold));
  return {
    name: [...new Set(axes.map(({ family }) => NAMES[family]))].join(' ⊗ '),
    origin: 'what costs nothing along every axis',
    map: gridMap((from, to, axis) => free[axis]!(from, to), ...shapes),
  };
}

const NAMES = { cycle: 'stacked identity', path: 'fold' } as const;

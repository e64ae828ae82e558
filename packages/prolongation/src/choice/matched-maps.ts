import type { Graph } from '@msann/graph-lineage';
import { jointMatchingProlongation, matchingIsExact, optimalProlongation } from '@msann/objective';
import { denseMap } from '../dense-map.js';
import type { Candidate, Scales } from './candidate.js';

/** A candidate that no map is below. */
export interface ExactOptimum extends Candidate {
  /** Its cost, the global minimum. */
  readonly E: number;
}

/** Returns the global minimum where a matching of eigenvalues is it. */
export function exactOptimum(coarse: Graph, fine: Graph, scales: Scales): ExactOptimum | undefined {
  if (!matchingIsExact(coarse, fine, { s: scales.s })) return undefined;
  const { P, E, certified } = optimalProlongation(coarse, fine, scales);
  if (!certified) return undefined;
  const eigenvectors = scales.s > 0 && scales.s < 1 ? 'common eigenvectors' : 'eigenvalues';
  return { name: 'optimal', origin: `a matching of ${eigenvectors}`, map: denseMap(P), E };
}

/** Returns the eigenvectors of distances matched by both terms: near the best that is known between paths. */
export function jointMatching(coarse: Graph, fine: Graph, scales: Scales): Candidate {
  return {
    name: 'joint matching',
    origin: 'a matching of the eigenvectors of distances by both terms',
    map: denseMap(jointMatchingProlongation(coarse, fine, scales).P),
  };
}

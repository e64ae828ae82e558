import { type Graph, isConnected } from '@msann/graph-lineage';
import { distanceScale } from '../terms/distance-scale.js';

/** Returns the β to begin with: 1 where distances are infinite, which only s = 0 allows and β is of no use. */
export function firstBeta(coarse: Graph, fine: Graph): number {
  return isConnected(coarse) && isConnected(fine) ? distanceScale(coarse, fine) : 1;
}

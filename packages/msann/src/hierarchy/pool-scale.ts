/** The sizes of a map. */
interface Sizes {
  readonly fineSize: number;
  readonly coarseSize: number;
}

/**
 * Returns √(n1/n2), by which values restricted with Pᵀ become pooled ones: means, where the aggregates are of one
 * size.
 */
export function poolScale(map: Sizes): number {
  return Math.sqrt(map.coarseSize / map.fineSize);
}

/**
 * Returns the factor on P_inᵀ W P_out with which pooled inputs give pooled pre-activations: 1 where both layers coarsen
 * alike, √(n2/n1) of the one that coarsens where the other keeps its units.
 */
export function weightPoolScale(input: Sizes, output: Sizes): number {
  return poolScale(output) / poolScale(input);
}

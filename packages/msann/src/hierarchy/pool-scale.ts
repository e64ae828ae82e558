/**
 * Returns √(n1/n2), by which values restricted with Pᵀ become pooled ones: means, where the aggregates are of one
 * size.
 */
export function poolScale(map: { readonly fineSize: number; readonly coarseSize: number }): number {
  return Math.sqrt(map.coarseSize / map.fineSize);
}

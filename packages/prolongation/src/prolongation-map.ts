import type { Matrix } from 'ml-matrix';

/**
 * A prolongation P whose rows have one entry each: fine node `f` belongs to the coarse node
 * `index[f]` with the weight `weight[f]`, so that `P[f, index[f]] = weight[f]`. Made by
 * {@link aggregationMap}.
 */
export interface AggregationMap {
  readonly kind: 'aggregation';
  /** n2, the number of rows of P. */
  readonly fineSize: number;
  /** n1, the number of columns of P. */
  readonly coarseSize: number;
  /** Coarse node of each fine node, `[n2]`. */
  readonly index: Uint32Array;
  /** The entry of each row of P, `[n2]`. */
  readonly weight: Float64Array;
}

/** A prolongation held as a full matrix P, `[n2, n1]`. Made by {@link denseMap}. */
export interface DenseMap {
  readonly kind: 'dense';
  readonly fineSize: number;
  readonly coarseSize: number;
  readonly matrix: Matrix;
}

/** A prolongation P1 ⊗ P2 ⊗ … that is never formed: one map an axis. Made by {@link kroneckerMap}. */
export interface KroneckerMap {
  readonly kind: 'kronecker';
  readonly fineSize: number;
  readonly coarseSize: number;
  /** Two or more, not all aggregations: the product of these is one itself. */
  readonly factors: readonly (AggregationMap | DenseMap)[];
}

/**
 * A prolongation map P between a coarse graph of n1 vertices and a fine graph of n2 >= n1, with
 * PᵀP = I. P prolongs (coarse to fine), Pᵀ restricts (fine to coarse).
 *
 * @see paper section 3.2; docs/bibliography.md [Scott2019]
 */
export type ProlongationMap = AggregationMap | DenseMap | KroneckerMap;

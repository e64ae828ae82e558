import type { Eigenbasis } from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { flatFromMatrix } from '../matrices/flat-matrix.js';
import { alignedSigns } from '../optimal/aligned-signs.js';
import type { Both } from '../optimal/pair-spectra.js';
import type { ProcessMatrix } from '../processes/process-matrix.js';
import type { ProcessPair } from '../terms/process-pair.js';
import { minimumCostMatching } from './minimum-cost-matching.js';
import { prolongationBetweenBases } from './prolongation-between-bases.js';

/** A prolongation that matches eigenvectors of distances by both terms. */
export interface JointMatchingProlongation {
  /** P = V2 M D V1ᵀ `[n2, n1]`, PᵀP = I, D a diagonal of signs. */
  readonly P: Matrix;
  /** The matching's cost, which is E(P) where L and T commute and near it where they nearly do. */
  readonly cost: number;
  /** The eigenvector of the fine distances, ascending by eigenvalue, that each coarse one becomes. */
  readonly columns: Uint32Array;
}

/**
 * Returns the eigenvectors of the distances matched by both terms, what `jointMatchingProlongation` tells of,
 * from bases and processes that are known already.
 */
export function jointMatching(
  bases: Both<Eigenbasis>,
  { diffusion, locality }: { readonly diffusion: ProcessPair; readonly locality: ProcessPair },
  { s, alpha, beta }: { readonly s: number; readonly alpha: number; readonly beta: number },
): JointMatchingProlongation {
  const { coarse, fine } = bases;
  const [coarseQuotients, fineQuotients] = [
    quotients(coarse.vectors, diffusion.coarse),
    quotients(fine.vectors, diffusion.fine),
  ];
  const costs = new Matrix(coarseQuotients.length, fineQuotients.length);
  for (let j = 0; j < costs.rows; j += 1) {
    for (let i = 0; i < costs.columns; i += 1) {
      const diffused = mismatch(coarseQuotients[j]!, fineQuotients[i]!, alpha);
      const placed = mismatch(coarse.values[j]!, fine.values[i]!, beta);
      costs.set(j, i, (1 - s) * diffused + s * placed);
    }
  }
  const { columns, cost } = minimumCostMatching(costs);
  const chosen = fine.vectors.selection(
    Array.from({ length: fine.vectors.rows }, (_, row) => row),
    Array.from(columns),
  );
  const terms = [
    { weight: 1 - s, pair: diffusion },
    { weight: s, pair: locality },
  ];
  const signs = alignedSigns(terms, coarse.vectors, chosen);
  return {
    P: prolongationBetweenBases(coarse.vectors, fine.vectors, columns, signs),
    cost,
    columns,
  };
}

/** Returns vᵀLv of every column v. */
function quotients(vectors: Matrix, laplacian: ProcessMatrix): Float64Array {
  const n = vectors.columns;
  const v = flatFromMatrix(vectors);
  const image = new Float64Array(v.length);
  laplacian.addAlong(1, v, 1, n, image);
  const result = new Float64Array(n);
  for (let at = 0; at < v.length; at += 1) result[at % n]! += v[at]! * image[at]!;
  return result;
}

/** (scale^(-1/2) a - scale^(1/2) b)². */
function mismatch(a: number, b: number, scale: number): number {
  return (a / Math.sqrt(scale) - Math.sqrt(scale) * b) ** 2;
}

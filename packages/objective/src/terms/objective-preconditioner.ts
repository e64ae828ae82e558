import { type Eigenbasis, type Graph, laplacianEigenbasis } from '@msann/graph-lineage';
import { stiefelPreconditioner } from '@msann/manifold';
import { Matrix } from 'ml-matrix';
import { flatFromMatrix, matrixFromFlat } from '../matrices/flat-matrix.js';
import { distanceEigenbasis } from '../spectra/distance-eigenbasis.js';
import type { ProcessPair } from './process-pair.js';

/** What makes the Hessian of an objective: its share of locality and the scales at a P. */
interface HessianParts {
  readonly s: number;
  readonly scales: (P: Matrix) => { readonly alpha: number; readonly beta: number };
}

/**
 * Returns a preconditioner for the objective: its Hessian's diagonal in the eigenbases of the distances
 * (of the Laplacians where s = 0). There the locality term is diagonal, and locality makes the
 * Hessian stiff: its weights span n⁴. Of the diffusion term, bounded by the degrees, the diagonal is
 * enough. Eigenbases are computed at the first call.
 */
export function objectivePreconditioner(
  coarse: Graph,
  fine: Graph,
  diffusion: ProcessPair,
  { s, scales }: HessianParts,
): (P: Matrix) => (U: Matrix) => Matrix {
  let bases: { readonly coarse: ModelBasis; readonly fine: ModelBasis } | undefined;
  return (P) => {
    const basisOf = s > 0 ? distanceEigenbasis : laplacianEigenbasis;
    bases ??= {
      coarse: modelBasis(basisOf(coarse), diffusion.coarse),
      fine: modelBasis(basisOf(fine), diffusion.fine),
    };
    const { alpha, beta } = scales(P);
    const diagonal = hessianDiagonal(bases.coarse, bases.fine, s, alpha, s > 0 ? beta : 1);
    return stiefelPreconditioner({
      rowBasis: bases.fine.vectors,
      columnBasis: bases.coarse.vectors,
      diagonal,
    })(P);
  };
}

/** Eigenvectors v, their eigenvalues, and of the Laplacian vᵀLv and ‖Lv‖². */
interface ModelBasis extends Eigenbasis {
  readonly quotients: Float64Array;
  readonly squares: Float64Array;
}

function modelBasis(
  { values, vectors }: Eigenbasis,
  { size, addAlong }: ProcessPair['coarse'],
): ModelBasis {
  const v = flatFromMatrix(vectors);
  const image = new Float64Array(v.length);
  addAlong(1, v, 1, size, image);
  const quotients = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let at = 0; at < v.length; at += 1) {
    quotients[at % size]! += v[at]! * image[at]!;
    squares[at % size]! += image[at]! * image[at]!;
  }
  return { values, vectors, quotients, squares };
}

/** Half the Hessian's diagonal, with a floor: directions without curvature must not be divided by 0. */
function hessianDiagonal(
  coarse: ModelBasis,
  fine: ModelBasis,
  s: number,
  alpha: number,
  beta: number,
): Matrix {
  const n1 = coarse.values.length;
  const n2 = fine.values.length;
  const root = Math.sqrt(beta);
  const diagonal = new Float64Array(n2 * n1);
  for (let i = 0; i < n2; i += 1) {
    for (let j = 0; j < n1; j += 1) {
      const diffusion = isTaken(alpha)
        ? coarse.squares[j]! / alpha -
          2 * coarse.quotients[j]! * fine.quotients[i]! +
          alpha * fine.squares[i]!
        : 0;
      const locality =
        s > 0 && isTaken(beta) ? (coarse.values[j]! / root - root * fine.values[i]!) ** 2 : 0;
      diagonal[i * n1 + j] = Math.max(0, (1 - s) * diffusion) + s * locality;
    }
  }
  const median = diagonal.toSorted()[diagonal.length >> 1]! || 1;
  const relative = diagonal.map((weight) => weight / median + FLOOR);
  return matrixFromFlat(relative, n2, n1);
}

/** A best scale that is a limit, 0 or Infinity, leaves nothing of its term. */
function isTaken(scale: number): boolean {
  return scale > 0 && scale < Infinity;
}

/** Relative to the median weight. */
const FLOOR = 0.03;

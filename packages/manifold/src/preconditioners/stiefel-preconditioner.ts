import type { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';
import { flatProduct, flatTransposedProduct, makeSymmetric } from './flat-products.js';
import { requireHessianModel } from './require-hessian-model.js';

/** Where a Hessian is nearly diagonal: H[U] ≈ V2 (D ∘ V2ᵀ U V1) V1ᵀ. */
export interface HessianModel {
  /** V2 `[n, n]`, orthogonal. */
  readonly rowBasis: Matrix;
  /** V1 `[p, p]`, orthogonal. */
  readonly columnBasis: Matrix;
  /** D `[n, p]`, all positive. */
  readonly diagonal: Matrix;
}

/**
 * Returns a `preconditioner` for problems on the Stiefel manifold whose Euclidean Hessian is nearly
 * diagonal in known bases, H[U] ≈ V2 (D ∘ V2ᵀUV1) V1ᵀ: the inverse of that model on each tangent space,
 *
 *     min over tangent η of ½⟨η, H[η]⟩ - ⟨u, η⟩.
 *
 * In the bases, with Q = V2ᵀXV1, the answer is η = (u - QΣ)/D, entry by entry, with the symmetric Σ
 * for which sym(Qᵀη) = 0; conjugate gradients find Σ in a few turns where Q is near a matching or D
 * near constant. Where they do not, the gradient itself is returned. An application takes
 * 2np(n + p) multiplications beside that.
 *
 * For quadratic costs whose matrices have known eigenvectors this turns thousands of inner iterations
 * of `trustRegions` into hundreds or tens. Its radius then measures steps by their curvature: a larger
 * `maximumRadius` pays, and `stiefel(n, p, { retraction: 'polar' })`, whose second order follows curved
 * valleys.
 *
 * @example
 * ```ts
 * import { stiefel, stiefelPreconditioner, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // ½ Σ W_ij (X_ij - C_ij)² with weights W from 1 to 1e6: its Hessian is W, entry by entry.
 * const entries = (f) => new Matrix(Array.from({ length: 12 }, (_, i) => [0, 1, 2].map((j) => f(i, j))));
 * const weights = entries((i, j) => 10 ** ((3 * i + 5 * j) % 7));
 * const target = entries((i, j) => Number(i === j) + Math.sin(1 + 3 * i + 7 * j) / 4);
 * const problem = {
 *   cost: (x) => Matrix.sub(x, target).pow(2).mul(weights).sum() / 2,
 *   gradient: (x) => Matrix.sub(x, target).mul(weights),
 *   hessian: (_x, u) => Matrix.mul(u, weights),
 * };
 * const bases = { rowBasis: Matrix.eye(12), columnBasis: Matrix.eye(3) };
 * const preconditioner = stiefelPreconditioner({ ...bases, diagonal: weights });
 * const manifold = stiefel(12, 3, { retraction: 'polar' });
 * const options = { initial: Matrix.eye(12, 3), maximumRadius: 1000 };
 * const plain = trustRegions(manifold, problem, options);
 * const helped = trustRegions(manifold, { ...problem, preconditioner }, options);
 * console.log(Math.abs(helped.cost / plain.cost - 1) < 1e-9); // true
 * console.log(helped.evaluations.hessian < plain.evaluations.hessian / 2); // true
 * ```
 *
 * @throws RangeError where the shapes do not fit together or D is not positive and finite.
 */
export function stiefelPreconditioner(model: HessianModel): (x: Matrix) => (u: Matrix) => Matrix {
  requireHessianModel(model);
  const { rows: n, columns: p } = model.diagonal;
  const rowBasis = flatFrom(model.rowBasis);
  const rowBasisTransposed = flatFrom(model.rowBasis.transpose());
  const columnBasis = flatFrom(model.columnBasis);
  const columnBasisTransposed = flatFrom(model.columnBasis.transpose());
  const diagonal = flatFrom(model.diagonal);
  const between = new Float64Array(n * p);

  /** V2ᵀ U V1. */
  function intoBases(u: Float64Array, out: Float64Array): void {
    flatProduct(rowBasisTransposed, u, n, p, between);
    flatProduct(between, columnBasis, p, p, out);
  }
  /** V2 η V1ᵀ. */
  function outOfBases(eta: Float64Array, out: Float64Array): void {
    flatProduct(rowBasis, eta, n, p, between);
    flatProduct(between, columnBasisTransposed, p, p, out);
  }

  return (x) => {
    const point = flatFrom(x);
    const q = new Float64Array(n * p);
    intoBases(point, q);
    const image = new Float64Array(n * p);
    /** sym(Qᵀ((QΣ)/D)). */
    function normalOperator(sigma: Float64Array, out: Float64Array): void {
      flatProduct(q, sigma, p, p, image);
      for (let at = 0; at < image.length; at += 1) image[at]! /= diagonal[at]!;
      flatTransposedProduct(q, image, p, p, out);
      makeSymmetric(out, p);
    }
    const normalDiagonal = operatorDiagonal(q, diagonal, p);

    return (u) => {
      const inBases = new Float64Array(n * p);
      intoBases(flatFrom(u), inBases);
      const eta = inBases.map((entry, at) => entry / diagonal[at]!);
      const wanted = new Float64Array(p * p);
      flatTransposedProduct(q, eta, p, p, wanted);
      makeSymmetric(wanted, p);
      const sigma = solved(normalOperator, normalDiagonal, wanted);
      if (sigma === undefined) return u;
      flatProduct(q, sigma, p, p, eta);
      for (let at = 0; at < eta.length; at += 1) {
        eta[at] = (inBases[at]! - eta[at]!) / diagonal[at]!;
      }
      const result = new Float64Array(n * p);
      outOfBases(eta, result);
      projectToTangent(point, result, p);
      return matrixFrom(result, n, p);
    };
  };
}

/** Replaces U by U - X sym(XᵀU). */
function projectToTangent(x: Float64Array, u: Float64Array, p: number): void {
  const normal = new Float64Array(p * p);
  flatTransposedProduct(x, u, p, p, normal);
  makeSymmetric(normal, p);
  const less = new Float64Array(u.length);
  flatProduct(x, normal, p, p, less);
  for (let at = 0; at < u.length; at += 1) u[at]! -= less[at]!;
}

/** The diagonal of Σ ↦ sym(Qᵀ((QΣ)/D)), for single entries Σ_jk = Σ_kj. */
function operatorDiagonal(q: Float64Array, diagonal: Float64Array, p: number): Float64Array {
  const out = new Float64Array(p * p);
  for (let row = 0; row < q.length; row += p) {
    for (let j = 0; j < p; j += 1) {
      const square = q[row + j]! ** 2;
      for (let k = 0; k < p; k += 1) out[j * p + k]! += square / diagonal[row + k]!;
    }
  }
  makeSymmetric(out, p);
  return out;
}

/** Σ with operator(Σ) = wanted by conjugate gradients, or undefined where they do not get there. */
function solved(
  operator: (sigma: Float64Array, out: Float64Array) => void,
  diagonal: Float64Array,
  wanted: Float64Array,
): Float64Array | undefined {
  const size = wanted.length;
  const rest = wanted.slice();
  const direction = rest.map((entry, at) => entry / diagonal[at]!);
  let square = inner(rest, direction);
  if (!(square > 0)) return square === 0 ? wanted : undefined;
  const goal = square * SOLVED ** 2;
  const sigma = new Float64Array(size);
  const image = new Float64Array(size);
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    operator(direction, image);
    const length = square / inner(direction, image);
    let next = 0;
    for (let at = 0; at < size; at += 1) {
      sigma[at]! += length * direction[at]!;
      rest[at]! -= length * image[at]!;
      next += (rest[at]! * rest[at]!) / diagonal[at]!;
    }
    if (!(next > goal)) return next >= 0 ? sigma : undefined;
    const share = next / square;
    for (let at = 0; at < size; at += 1) {
      direction[at] = rest[at]! / diagonal[at]! + share * direction[at]!;
    }
    square = next;
  }
  return undefined;
}

function inner(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

function flatFrom(matrix: Matrix): Float64Array {
  const flat = new Float64Array(matrix.rows * matrix.columns);
  for (const [row, entries] of matrixRows(matrix).entries()) {
    flat.set(entries, row * matrix.columns);
  }
  return flat;
}

function matrixFrom(flat: Float64Array, rows: number, columns: number): Matrix {
  const matrix = zeroMatrix(rows, columns);
  for (const [row, entries] of matrixRows(matrix).entries()) {
    for (let j = 0; j < columns; j += 1) entries[j] = flat[row * columns + j]!;
  }
  return matrix;
}

/** The rest of Σ's equation, relative to its right side; what remains is projected away. */
const SOLVED = 1e-6;
const MOST_TURNS = 1000;

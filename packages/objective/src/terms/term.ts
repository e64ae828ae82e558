import type { Matrix } from 'ml-matrix';
import { flatFromMatrix, matrixFromFlat } from '../matrices/flat-matrix.js';
import { bestScaleAt, bestScaleTerm } from './best-scale-term.js';
import { fixedScaleTerm } from './fixed-scale-term.js';
import type { FlatTerm } from './flat-term.js';
import type { ProcessPair } from './process-pair.js';
import { requireProlongation } from './require-prolongation.js';
import type { Scale } from './require-scale.js';

/**
 * A function of prolongations P `[n2, n1]` with its derivatives in the space of all matrices: a
 * `Problem` of `@msann/manifold`, without importing it.
 */
export interface ProlongationCost {
  /** n2, the order of the fine graph: rows of P. */
  readonly rows: number;
  /** n1, the order of the coarse graph: columns of P. */
  readonly columns: number;
  readonly cost: (P: Matrix) => number;
  /** The Euclidean gradient `[n2, n1]`. */
  readonly gradient: (P: Matrix) => Matrix;
  /** The Euclidean Hessian at P applied to U `[n2, n1]`. */
  readonly hessian: (P: Matrix, U: Matrix) => Matrix;
  readonly costAndGradient: (P: Matrix) => { readonly cost: number; readonly gradient: Matrix };
}

/** One term ‖scale^(-1/2) P S1 - scale^(1/2) S2 P‖_F² of the objective. */
export interface Term extends ProlongationCost {
  /** The scale that {@link ProlongationCost.cost} takes at P: the given one, or the best. */
  readonly scaleAt: (P: Matrix) => number;
  /** ‖P S1‖ / ‖S2 P‖, at which the term is least for this P; 1 where both are 0. */
  readonly bestScale: (P: Matrix) => number;
}

/** Returns the flat term of a pair of processes. */
export function flatTerm(pair: ProcessPair, scale: Scale): FlatTerm {
  return scale === 'auto' ? bestScaleTerm(pair) : fixedScaleTerm(pair, scale);
}

/** Returns the weighted sum of terms as a cost of matrices, whose shapes it checks for the caller. */
export function costOfTerms(
  caller: string,
  rows: number,
  columns: number,
  terms: readonly { readonly weight: number; readonly term: FlatTerm }[],
): ProlongationCost {
  const flat = (matrix: Matrix): Float64Array => {
    requireProlongation(caller, rows, columns, matrix);
    return flatFromMatrix(matrix);
  };
  function costAndGradient(P: Matrix): { cost: number; gradient: Matrix } {
    const p = flat(P);
    const out = new Float64Array(p.length);
    let cost = 0;
    for (const { weight, term } of terms) {
      const evaluation = term.evaluate(p);
      cost += weight * evaluation.cost;
      evaluation.addGradient(weight, out);
    }
    return { cost, gradient: matrixFromFlat(out, rows, columns) };
  }
  return {
    rows,
    columns,
    cost: (P) => {
      const p = flat(P);
      return terms.reduce((sum, { weight, term }) => sum + weight * term.evaluate(p).cost, 0);
    },
    gradient: (P) => costAndGradient(P).gradient,
    hessian: (P, U) => {
      const p = flat(P);
      const u = flat(U);
      const out = new Float64Array(p.length);
      for (const { weight, term } of terms) term.addHessian(weight, p, u, out);
      return matrixFromFlat(out, rows, columns);
    },
    costAndGradient,
  };
}

/** Returns the term of a pair of processes, which checks the shapes of its arguments for the caller. */
export function termOf(caller: string, pair: ProcessPair, scale: Scale): Term {
  const rows = pair.fine.size;
  const columns = pair.coarse.size;
  const term = flatTerm(pair, scale);
  const flat = (P: Matrix): Float64Array => {
    requireProlongation(caller, rows, columns, P);
    return flatFromMatrix(P);
  };
  return {
    ...costOfTerms(caller, rows, columns, [{ weight: 1, term }]),
    scaleAt: (P) => term.scaleAt(flat(P)),
    bestScale: (P) => bestScaleAt(pair, flat(P)),
  };
}

import { type Graph, isConnected } from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { flatFromMatrix } from '../matrices/flat-matrix.js';
import { distanceProcess } from '../processes/distance-process.js';
import { laplacianProcess } from '../processes/laplacian-process.js';
import { distanceScaleOf } from './distance-scale.js';
import type { FlatTerm } from './flat-term.js';
import { objectivePreconditioner } from './objective-preconditioner.js';
import { requireGraphPair } from './require-graph-pair.js';
import { requireOptions } from './require-options.js';
import { requireProlongation } from './require-prolongation.js';
import { requireScale, type Scale } from './require-scale.js';
import { requireShare } from './require-share.js';
import { costOfTerms, flatTerm, type ProlongationCost } from './term.js';

/** What makes an objective of two graphs. */
export interface ObjectiveOptions {
  /**
   * The share of locality, in 0..1: 0 is fully diffuse, 1 fully local.
   *
   * @defaultValue 0.5
   */
  readonly s?: number | undefined;
  /**
   * The scale α of the diffusion term, or 'auto' for the best at every P.
   *
   * @defaultValue 1
   */
  readonly alpha?: Scale | undefined;
  /**
   * The scale β of the locality term, or 'auto' for the best at every P.
   *
   * @defaultValue {@link distanceScale} of the graphs: 1/4 from a cycle to one twice as long
   */
  readonly beta?: Scale | undefined;
}

/** Both terms at a P, without the weights 1 - s and s. */
export interface TermValues {
  readonly diffusion: number;
  /** NaN where a graph is disconnected, which s = 0 allows. */
  readonly locality: number;
}

/** The objective E(P) = (1 - s) diffusion + s locality of two graphs. */
export interface ProlongationObjective extends ProlongationCost {
  readonly s: number;
  /** Both terms at P. */
  readonly terms: (P: Matrix) => TermValues;
  /** The scales α and β at P: the given ones, or the best. */
  readonly scales: (P: Matrix) => { readonly alpha: number; readonly beta: number };
  /** Near the inverse of the Hessian at P on tangent vectors: solvers take it by themselves. */
  readonly preconditioner: (P: Matrix) => (U: Matrix) => Matrix;
}

/**
 * Returns the paper's objective of prolongations P `[n2, n1]` from a coarse to a fine graph,
 *
 *     E(P) = (1 - s) ‖α^(-1/2) P L1 - α^(1/2) L2 P‖_F² + s ‖β^(-1/2) P T1 - β^(1/2) T2 P‖_F²,
 *
 * with its derivatives: what `trustRegions(stiefel(n2, n1), objective)` of `@msann/manifold` takes.
 * With alpha or beta 'auto' it is the minimum over them, so that a solver optimises them with P.
 *
 * @example
 * ```ts
 * import { path } from '@msann/graph-lineage';
 * import { stiefel, trustRegions } from '@msann/manifold';
 * import { prolongationObjective } from '@msann/objective';
 * import { Matrix } from 'ml-matrix';
 *
 * const objective = prolongationObjective(path(4), path(8), { s: 0.5, beta: 0.25 });
 * const { cost, status } = trustRegions(stiefel(8, 4), objective, { initial: Matrix.eye(8, 4) });
 * console.log(cost < objective.cost(Matrix.eye(8, 4)), status); // true gradient-tolerance
 * ```
 *
 * @throws RangeError where n1 > n2, s is not in 0..1, a scale is neither positive nor
 * 'auto', or s > 0 and a graph is disconnected (some distances are infinite).
 * @see paper section 3.2.1
 */
export function prolongationObjective(
  coarse: Graph,
  fine: Graph,
  options: ObjectiveOptions = {},
): ProlongationObjective {
  return objectiveOf('prolongationObjective', coarse, fine, options);
}

/** Returns the objective, its errors naming the caller. */
export function objectiveOf(
  caller: string,
  coarse: Graph,
  fine: Graph,
  options: ObjectiveOptions,
): ProlongationObjective {
  requireOptions(caller, options);
  requireGraphPair(caller, coarse, fine);
  const s = requireShare(caller, options.s ?? 0.5);
  const alpha = requireScale(caller, 'alpha', options.alpha ?? 1);
  const givenBeta =
    options.beta === undefined ? undefined : requireScale(caller, 'beta', options.beta);

  const laplacians = { coarse: laplacianProcess(coarse), fine: laplacianProcess(fine) };
  const diffusion = flatTerm(laplacians, alpha);
  const localityOf = (): FlatTerm => {
    const pair = {
      coarse: distanceProcess(caller, coarse),
      fine: distanceProcess(caller, fine),
    };
    return flatTerm(pair, givenBeta ?? distanceScaleOf(pair));
  };
  const finite = s > 0 || (isConnected(coarse) && isConnected(fine));
  const locality = finite ? localityOf() : undefined;
  const weighted = [
    { weight: 1 - s, term: diffusion },
    ...(locality === undefined ? [] : [{ weight: s, term: locality }]),
  ].filter(({ weight }) => weight > 0);
  const rows = fine.order;
  const columns = coarse.order;
  const flat = (P: Matrix): Float64Array => {
    requireProlongation(caller, rows, columns, P);
    return flatFromMatrix(P);
  };
  const scales: ProlongationObjective['scales'] = (P) => {
    const p = flat(P);
    return { alpha: diffusion.scaleAt(p), beta: locality?.scaleAt(p) ?? NaN };
  };
  return {
    s,
    scales,
    preconditioner: objectivePreconditioner(coarse, fine, laplacians, { s, scales }),
    ...costOfTerms(caller, rows, columns, weighted),
    terms: (P) => {
      const p = flat(P);
      return {
        diffusion: diffusion.evaluate(p).cost,
        locality: locality?.evaluate(p).cost ?? NaN,
      };
    },
  };
}

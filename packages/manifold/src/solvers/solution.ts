/**
 * Why a solver stopped. The first four are what one hopes for; the limits are the caller's own;
 * `no-descent` is a line search or trust region that found nothing lower within rounding, or a hundred
 * iterations in which neither cost nor gradient was lower than ever before, and `not-finite` a cost
 * or gradient that is NaN or infinite at the start.
 */
export type SolverStatus =
  | 'gradient-tolerance'
  | 'step-tolerance'
  | 'cost-tolerance'
  | 'cost-target'
  | 'iteration-limit'
  | 'evaluation-limit'
  | 'time-limit'
  | 'aborted'
  | 'no-descent'
  | 'not-finite';

/** How often the functions of the problem were called. */
export interface Evaluations {
  readonly cost: number;
  readonly gradient: number;
  readonly hessian: number;
}

/** One iteration, as it stands in the history and as the callback is told. */
export interface IterationRecord {
  /** 0 is the initial point. */
  readonly iteration: number;
  readonly cost: number;
  /** Norm of the Riemannian gradient; NaN where the solver has no gradients. */
  readonly gradientNorm: number;
  /** Norm of the step that led here; 0 at the initial point. */
  readonly stepNorm: number;
  /** So far, of all kinds together. */
  readonly evaluations: number;
  /** Since the solver began. */
  readonly seconds: number;
}

/** What a solver returns, whatever stopped it: the best point that it has seen. */
export interface Solution<Point> {
  readonly point: Point;
  readonly cost: number;
  /** Norm of the Riemannian gradient at the point; NaN where the solver has no gradients. */
  readonly gradientNorm: number;
  readonly iterations: number;
  readonly evaluations: Evaluations;
  readonly status: SolverStatus;
  readonly seconds: number;
  /** One record an iteration, the initial point first. */
  readonly history: readonly IterationRecord[];
  /** The manifold's warnings. */
  readonly warnings: readonly string[];
}

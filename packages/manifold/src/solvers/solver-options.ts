import type { IterationRecord } from './solution.js';

/** Options that all solvers share. */
export interface SolverOptions<Point> {
  /**
   * Where to begin.
   *
   * @defaultValue a random point of the manifold, from `seed`
   */
  readonly initial?: Point | undefined;
  /**
   * Seed of all that is random, a 32-bit integer; the same seed gives the same result.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
  /**
   * Stops where the norm of the Riemannian gradient is at most this.
   *
   * @defaultValue 1e-6
   */
  readonly gradientTolerance?: number | undefined;
  /**
   * Stops where a step is shorter than this.
   *
   * @defaultValue 1e-14
   */
  readonly stepTolerance?: number | undefined;
  /**
   * Stops where an iteration lowers the cost by no more than this share of it.
   *
   * @defaultValue 0, never
   */
  readonly costTolerance?: number | undefined;
  /**
   * Stops where the cost is at most this.
   *
   * @defaultValue -Infinity, never
   */
  readonly costTarget?: number | undefined;
  /**
   * @defaultValue 1000
   */
  readonly maximumIterations?: number | undefined;
  /**
   * Calls of cost, gradient and Hessian together. The gradient that belongs to the last cost is still
   * computed.
   *
   * @defaultValue Infinity
   */
  readonly maximumEvaluations?: number | undefined;
  /**
   * @defaultValue Infinity
   */
  readonly maximumSeconds?: number | undefined;
  /** Looked at once an iteration, and inside long ones. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every iteration, with the point it led to; the point must not be changed. */
  readonly onIteration?: ((record: IterationRecord, point: Point) => void) | undefined;
}

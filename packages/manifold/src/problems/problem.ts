/** What any solver needs: the cost to be minimised, a function of points in ambient space. */
export interface CostFunction<Point> {
  readonly cost: (x: Point) => number;
}

/**
 * A cost with its derivatives in ambient space, as if there were no manifold: solvers convert them.
 * Whatever has these functions is a problem; nothing has to be imported.
 */
export interface Problem<Point> extends CostFunction<Point> {
  /** The Euclidean gradient: the derivative by each entry of x. */
  readonly gradient: (x: Point) => Point;
  /** The Euclidean Hessian at x applied to u; without it, differences of gradients stand in. */
  readonly hessian?: (x: Point, u: Point) => Point;
  /** Cost and Euclidean gradient at once, where they share work. */
  readonly costAndGradient?: (x: Point) => { readonly cost: number; readonly gradient: Point };
  /**
   * Prepares, at a point, a map of tangent vectors to tangent vectors that is symmetric, positive and
   * near the inverse of the Riemannian Hessian. Solvers prepare it once a point.
   */
  readonly preconditioner?: (x: Point) => (u: Point) => Point;
}

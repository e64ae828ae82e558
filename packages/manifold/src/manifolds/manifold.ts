import type { RandomSource } from '../random/random-source.js';

/**
 * A Riemannian manifold embedded in a space of matrices (or of numbers, or of records of such):
 * what a solver has to know about the set it optimises over.
 *
 * Points, tangent vectors and ambient vectors are all of one kind, `Point`: for the Stiefel manifold
 * a matrix `[n, p]`. No function changes what it is given.
 */
export interface Manifold<Point> {
  /** For people, such as `Stiefel(8, 4)`. */
  readonly name: string;
  /** Dimension of the tangent spaces. */
  readonly dimension: number;
  /** A length that steps on the manifold compare with; trust regions start from it. */
  readonly typicalDistance: number;
  /** What a user should know before optimising over it, such as that it has two components. */
  readonly warnings: readonly string[];

  /** ⟨u, v⟩ of two tangent vectors at x. */
  readonly inner: (x: Point, u: Point, v: Point) => number;
  /** The orthogonal projection of an ambient vector to the tangent space at x. */
  readonly project: (x: Point, ambient: Point) => Point;
  /** The Riemannian gradient at x, from the Euclidean gradient of the cost in ambient space. */
  readonly riemannianGradient: (x: Point, euclideanGradient: Point) => Point;
  /** The Riemannian Hessian at x applied to a tangent vector, from Euclidean gradient and Hessian·u. */
  readonly riemannianHessian: (
    x: Point,
    euclideanGradient: Point,
    euclideanHessian: Point,
    u: Point,
  ) => Point;

  /** The point that is reached from x by the tangent vector u; x itself for u = 0. */
  readonly retract: (x: Point, u: Point) => Point;
  /** 2 where retractions follow geodesics to second order at critical points and near them, else 1. */
  readonly retractionOrder: 1 | 2;
  /** The tangent vector at y that corresponds to u at x. */
  readonly transport: (x: Point, y: Point, u: Point) => Point;
  /** The point that the geodesic from x along u reaches at time 1, where known. */
  readonly exponential?: (x: Point, u: Point) => Point;
  /** The tangent vector at x whose geodesic reaches y at time 1, where known. */
  readonly logarithm?: (x: Point, y: Point) => Point;
  /** Length of the shortest geodesic between two points, where known. */
  readonly distance?: (x: Point, y: Point) => number;

  /** a u + b v. */
  readonly combine: (a: number, u: Point, b: number, v: Point) => Point;
  /** The tangent vector 0 at x. */
  readonly zeroTangent: (x: Point) => Point;
  readonly randomPoint: (random: RandomSource) => Point;
  /** A tangent vector at x of norm 1, in a uniformly random direction. */
  readonly randomTangent: (x: Point, random: RandomSource) => Point;

  /** How far x has left the manifold, such as ‖XᵀX - I‖; 0 on it. */
  readonly drift: (x: Point) => number;
  /** The nearest point of the manifold, or one near it: what takes drift away. */
  readonly restore: (x: Point) => Point;
  /**
   * What is wrong with the shape of x, such as `a 4x2 matrix where 5x2 is needed`, or undefined; and
   * which entry is not finite, unless 'any' will do.
   */
  readonly misfit: (x: Point, entries?: 'any') => string | undefined;
}

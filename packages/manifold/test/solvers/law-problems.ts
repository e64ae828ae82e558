import {
  determinant,
  EigenvalueDecomposition,
  Matrix,
  SingularValueDecomposition,
  solve,
} from 'ml-matrix';
import {
  euclidean,
  type Manifold,
  type Problem,
  positive,
  product,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';
import { knownOptima } from './known-optima.js';

/** A problem whose global minimum is known, with a start from which solvers go there. */
export interface LawProblem<Point> {
  readonly name: string;
  readonly manifold: Manifold<Point>;
  readonly problem: Problem<Point>;
  readonly optimum: number;
  readonly initial: Point;
}

/** The Rayleigh quotient on the sphere: its minimum is the smallest eigenvalue. */
export function rayleighQuotient(n: number, seed: number, scale = 1): LawProblem<Matrix> {
  const random = randomSource(seed);
  const factor = gaussianMatrix(n, n, random);
  const a = Matrix.add(factor, factor.transpose()).mul(scale);
  const optimum = Math.min(...new EigenvalueDecomposition(a).realEigenvalues);
  return {
    name: `the Rayleigh quotient × ${scale}`,
    manifold: sphere(n),
    problem: {
      cost: (x) => a.mmul(x).dot(x),
      gradient: (x) => a.mmul(x).mul(2),
      hessian: (_x, u) => a.mmul(u).mul(2),
    },
    optimum,
    initial: sphere(n).randomPoint(random),
  };
}

/**
 * Procrustes' problem on the orthogonal matrices, ½‖X - T‖²: on the component of determinant d the
 * minimum has to flip the smallest singular value where d det T < 0 (Kabsch, 1976).
 */
function orthogonalProcrustes(n: number, seed: number): LawProblem<Matrix> {
  const random = randomSource(seed);
  const target = gaussianMatrix(n, n, random);
  const initial = stiefel(n, n).randomPoint(random);
  const { diagonal, leftSingularVectors, rightSingularVectors } = new SingularValueDecomposition(
    target,
  );
  const nearest = leftSingularVectors.mmul(rightSingularVectors.transpose());
  const flipped = determinantSign(nearest) !== determinantSign(initial);
  const sum = diagonal.reduce((total, value) => total + value, 0);
  const best = sum - (flipped ? 2 * Math.min(...diagonal) : 0);
  return {
    name: `Procrustes' problem on the component of determinant ${determinantSign(initial)}`,
    manifold: stiefel(n, n),
    problem: {
      cost: (x) => Matrix.sub(x, target).norm() ** 2 / 2,
      gradient: (x) => Matrix.sub(x, target),
      hessian: (_x, u) => u,
    },
    optimum: (n + target.norm() ** 2) / 2 - best,
    initial,
  };
}

function determinantSign(x: Matrix): number {
  return Math.round(determinant(x));
}

/** Linear least squares, ½‖A X - B‖², in Euclidean space. */
function leastSquares(seed: number): LawProblem<Matrix> {
  const random = randomSource(seed);
  const a = gaussianMatrix(9, 4, random);
  const b = gaussianMatrix(9, 2, random);
  const rest = (x: Matrix): Matrix => a.mmul(x).sub(b);
  const cost = (x: Matrix): number => rest(x).norm() ** 2 / 2;
  return {
    name: 'least squares',
    manifold: euclidean(4, 2),
    problem: {
      cost,
      gradient: (x) => a.transpose().mmul(rest(x)),
      hessian: (_x, u) => a.transpose().mmul(a.mmul(u)),
    },
    optimum: cost(solve(a, b)),
    initial: Matrix.zeros(4, 2),
  };
}

/** Σ c x - b log x of positive numbers: the minimum is at x = b / c. */
function logBarrier(): LawProblem<Matrix> {
  const c = [1, 4, 0.25];
  const b = [2, 0.5, 3];
  const column = (value: (index: number) => number): Matrix =>
    Matrix.columnVector(c.map((_, index) => value(index)));
  const cost = (x: Matrix): number =>
    c.reduce((sum, _, i) => sum + c[i]! * x.get(i, 0) - b[i]! * Math.log(x.get(i, 0)), 0);
  return {
    name: 'a logarithmic barrier',
    manifold: positive(3),
    problem: {
      cost,
      gradient: (x) => column((i) => c[i]! - b[i]! / x.get(i, 0)),
      hessian: (x, u) => column((i) => (b[i]! * u.get(i, 0)) / x.get(i, 0) ** 2),
    },
    optimum: cost(column((i) => b[i]! / c[i]!)),
    initial: Matrix.columnVector([1, 1, 1]),
  };
}

/** A number and two directions, best at a matrix's largest singular value and vectors. */
export type Triplet = { readonly size: Matrix; readonly left: Matrix; readonly right: Matrix };

/** The nearest matrix of rank 1, ½‖A - σ u vᵀ‖², over σ > 0 and two spheres. */
export function nearestRankOne(seed: number): LawProblem<Triplet> {
  const random = randomSource(seed);
  const a = gaussianMatrix(4, 3, random);
  const [largest, ...others] = new SingularValueDecomposition(a).diagonal as [number, ...number[]];
  expectDescending(largest, others);
  const manifold = product<Triplet>({ size: positive(1), left: sphere(4), right: sphere(3) });
  const misfit = ({ size, left, right }: Triplet): Matrix =>
    left.mmul(right.transpose()).mul(size.get(0, 0)).sub(a);
  return {
    name: 'the nearest matrix of rank 1',
    manifold,
    problem: {
      cost: (x) => misfit(x).norm() ** 2 / 2,
      gradient: (x) => {
        const rest = misfit(x);
        const size = x.size.get(0, 0);
        return {
          size: new Matrix([[rest.mmul(x.right).dot(x.left)]]),
          left: rest.mmul(x.right).mul(size),
          right: rest.transpose().mmul(x.left).mul(size),
        };
      },
    },
    optimum: others.reduce((sum, value) => sum + value ** 2 / 2, 0),
    initial: manifold.randomPoint(random),
  };
}

function expectDescending(largest: number, others: readonly number[]): void {
  if (others.some((value) => value > largest)) throw new Error('singular values are not sorted');
}

/** One of each kind whose points are matrices. */
export function lawProblems(): LawProblem<Matrix>[] {
  const space = stiefel(7, 3);
  const initial = space.randomPoint(randomSource(11));
  return [
    rayleighQuotient(8, 5),
    ...knownOptima(7, 3, 2).map((known) => ({ ...known, manifold: space, initial })),
    orthogonalProcrustes(4, 1),
    orthogonalProcrustes(4, 2),
    leastSquares(3),
    logBarrier(),
  ];
}

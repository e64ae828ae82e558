import { EigenvalueDecomposition, Matrix, SingularValueDecomposition } from 'ml-matrix';
import { type Problem, randomSource } from '../../src/index.js';
import { gaussianMatrix } from '../../src/matrices/gaussian-matrix.js';

/** A problem on a Stiefel manifold and the cost of its global minimum, from a decomposition. */
export interface KnownOptimum {
  readonly name: string;
  readonly problem: Problem<Matrix>;
  readonly optimum: number;
}

/** Principal components, Brockett's cost and Procrustes' problem on matrices [n, p], the same for a seed. */
export function knownOptima(n: number, p: number, seed: number): KnownOptimum[] {
  const random = randomSource(seed);
  const factor = gaussianMatrix(n, n, random);
  const a = factor.transpose().mmul(factor);
  const ascending = new EigenvalueDecomposition(a, { assumeSymmetric: true }).realEigenvalues
    .slice()
    .sort((x, y) => x - y);
  const weights = Matrix.diag(Array.from({ length: p }, (_, column) => p - column));
  const target = gaussianMatrix(n, p, random);
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  return [
    {
      name: 'principal components',
      problem: {
        cost: (x) => -a.mmul(x).dot(x) / 2,
        gradient: (x) => a.mmul(x).mul(-1),
        hessian: (_x, u) => a.mmul(u).mul(-1),
      },
      optimum: -sum(ascending.slice(-p)) / 2,
    },
    {
      name: "Brockett's cost",
      problem: {
        cost: (x) => a.mmul(x).mmul(weights).dot(x) / 2,
        gradient: (x) => a.mmul(x).mmul(weights),
        hessian: (_x, u) => a.mmul(u).mmul(weights),
      },
      optimum: sum(ascending.slice(0, p).map((value, place) => (value * (p - place)) / 2)),
    },
    {
      name: "Procrustes' problem",
      problem: {
        cost: (x) => Matrix.sub(x, target).norm() ** 2 / 2,
        gradient: (x) => Matrix.sub(x, target),
        hessian: (_x, u) => u,
      },
      optimum: (p + target.norm() ** 2) / 2 - sum(new SingularValueDecomposition(target).diagonal),
    },
  ];
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { smallestHessianEigenvalue } from '../../src/checks/smallest-hessian-eigenvalue.js';
import { euclidean } from '../../src/manifolds/euclidean.js';
import { stiefel } from '../../src/manifolds/stiefel.js';

/** tr(XᵀAX N), critical where the columns of X are eigenvectors of the diagonal A. */
function brockett(a: readonly number[], n: readonly number[]) {
  const [left, right] = [Matrix.diag([...a]), Matrix.diag([...n])];
  return {
    cost: (x: Matrix) => x.transpose().mmul(left).mmul(x).mmul(right).trace(),
    gradient: (x: Matrix) => left.mmul(x).mmul(right).mul(2),
    hessian: (_: Matrix, u: Matrix) => left.mmul(u).mmul(right).mul(2),
  };
}

/** Lanczos's tolerance, 1e-8 of the largest eigenvalue, which is below 100 here. */
const TOLERANCE = 1e-6;

describe('smallestHessianEigenvalue', () => {
  it('is the least number of a diagonal Hessian, with its axis', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (list) => {
        const least = Math.min(...list);
        const { value, direction } = smallestHessianEigenvalue(
          euclidean(list.length),
          brockett(list, [0.5]),
          Matrix.ones(list.length, 1),
        );
        expect(Math.abs(value - least)).toBeLessThan(TOLERANCE);
        expect(Math.abs(direction.get(list.indexOf(least), 0))).toBeCloseTo(1, 5);
      }),
    );
  });

  it("is known in closed form at Brockett's critical points", () => {
    // Turning column j to an eigenvector k that is in no column: n_j (a_k - a_j) on either side, doubled.
    const problem = brockett([1, 2, 3, 5, 9], [2]);
    const at = (k: number) => Matrix.eye(5, 5).subMatrix(0, 4, k, k);
    const lowest = [0, 1, 2, 3].map(
      (k) => smallestHessianEigenvalue(stiefel(5, 1), problem, at(k)).value,
    );
    expect(lowest.map((value) => Number(value.toFixed(6)))).toEqual([4, -4, -8, -16]);
  });

  it.each([
    [{ tolerance: -1 }, 'need tolerance >= 0, got tolerance=-1'],
    [{ maximumIterations: 0 }, 'need an integer maximumIterations >= 1, got maximumIterations=0'],
  ])('refuses %j', (options, message) => {
    const ask = () =>
      smallestHessianEigenvalue(euclidean(1), brockett([1], [1]), Matrix.ones(1, 1), options);
    expect(ask).toThrow(`smallestHessianEigenvalue: ${message}`);
  });
});

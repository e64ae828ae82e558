import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { heatKernel } from '../../src/heat/heat-kernel.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { boxProduct } from '../../src/products/box-product.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';
import { denseExponential } from './dense-exponential.js';

/** Errors are of the order of t ‖L‖ ε: times are at most 8 and eigenvalues at most 50. */
const IDENTITY_TOLERANCE = 1e-12;

const time = fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4);

describe('heatKernel', () => {
  it('is exp(tL)', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, (graph, t) => {
        const expected = denseExponential(Matrix.mul(laplacian(graph), t));
        expect(maxDifference(heatKernel(graph, t), expected)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it('is symmetric, keeps the sum of heat and makes none negative', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, (graph, t) => {
        const kernel = heatKernel(graph, t);
        expect(maxDifference(kernel, kernel.transpose())).toBe(0);
        expect(kernel.min()).toBeGreaterThan(-IDENTITY_TOLERANCE);
        for (const sum of kernel.sum('row')) {
          expect(Math.abs(sum - 1)).toBeLessThan(IDENTITY_TOLERANCE);
        }
      }),
    );
  });

  it('of two times one after the other is that of their sum', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, time, (graph, s, t) => {
        const product = heatKernel(graph, s).mmul(heatKernel(graph, t));
        const error = maxDifference(product, heatKernel(graph, s + t));
        expect(error).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it('of no time is the identity', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const identity = Matrix.eye(graph.order);
        expect(maxDifference(heatKernel(graph, 0), identity)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it('of a box product is the Kronecker product, whether it is known to be one or not', () => {
    fc.assert(
      fc.property(arbitraryGraph(4), arbitraryGraph(4), time, (first, second, t) => {
        const product = boxProduct(first, second);
        const { family: _, ...unknown } = product;
        const expected = heatKernel(first, t).kroneckerProduct(heatKernel(second, t));
        expect(maxDifference(heatKernel(product, t), expected)).toBe(0);
        expect(maxDifference(heatKernel(unknown, t), expected)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it("agrees with scipy's expm", () => {
    // g = nx.grid_2d_graph(2, 3); scipy.linalg.expm(-0.75 * nx.laplacian_matrix(g).toarray())[0]
    const expected = [
      0.3590395518852818, 0.18236886495509141, 0.0701566632338418, 0.22804359524553644,
      0.1158313935242869, 0.04455993115596169,
    ];
    const computed = heatKernel(grid([2, 3]), 0.75).getRow(0);
    for (const [index, value] of expected.entries()) {
      expect(computed[index]).toBeCloseTo(value, 14);
    }
  });

  it('of a path is that of its edges alone', () => {
    const { family: _, ...unknown } = path(5);
    const error = maxDifference(heatKernel(unknown, 2), heatKernel(path(5), 2));
    expect(error).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it.each([-1, NaN, Infinity])('refuses the time %d', (t) => {
    expect(() => heatKernel(path(2), t)).toThrow(
      new RangeError(`heatKernel: need a finite time t >= 0, got t=${t}`),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { path } from '../../src/generators/path.js';
import { applyLaplacian } from '../../src/matrices/apply-laplacian.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

/** Whole numbers and weights in quarters: both sides of the law are exact in float64. */
const graphAndVector = arbitraryGraph().chain((graph) =>
  fc.tuple(
    fc.constant(graph),
    fc.array(fc.integer({ min: -100, max: 100 }), {
      minLength: graph.order,
      maxLength: graph.order,
    }),
  ),
);

describe('applyLaplacian', () => {
  it.each(['paper', 'positive'] as const)(
    "is the product with the matrix of sign '%s', exactly",
    (sign) => {
      fc.assert(
        fc.property(graphAndVector, ([graph, vector]) => {
          const product = laplacian(graph, { sign }).mmul(Matrix.columnVector(vector));
          const applied = Matrix.columnVector(applyLaplacian(graph, vector, { sign }));
          expect(maxDifference(applied, product)).toBe(0);
        }),
      );
    },
  );

  it('has the paper’s sign by default: it pulls a peak down', () => {
    expect([...applyLaplacian(path(3), [0, 1, 0])]).toEqual([1, -2, 1]);
  });

  it('gives exactly 0 for a constant vector', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const result = applyLaplacian(graph, new Float64Array(graph.order).fill(0.1));
        expect(result).toEqual(new Float64Array(graph.order));
      }),
    );
  });

  it('refuses a vector of another length', () => {
    expect(() => applyLaplacian(path(3), [1, 2])).toThrow(
      new RangeError("applyLaplacian: need a vector of length 3, the graph's order, got length 2"),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { adjacencyEigenbasis } from '../../src/spectra/adjacency-eigenbasis.js';
import { laplacianEigenbasis } from '../../src/spectra/laplacian-eigenbasis.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

/** Cosines of float64 in the formulas of two writers. */
const ROUNDING = 1e-15;

describe('laplacianEigenbasis', () => {
  it('of a path is the cosine transform DCT-II, by rising frequency', () => {
    // scipy.fft.dct(numpy.eye(4), type=2, norm='ortho', axis=0).T   scipy 1.17
    const expected = new Matrix([
      [0.5000000000000001, 0.6532814824381883, 0.5, 0.27059805007309845],
      [0.5000000000000001, 0.27059805007309845, -0.5, -0.6532814824381883],
      [0.5000000000000001, -0.27059805007309845, -0.5, 0.6532814824381883],
      [0.5000000000000001, -0.6532814824381883, 0.5, -0.27059805007309845],
    ]);
    const { vectors } = laplacianEigenbasis(path(4), { sign: 'positive' });
    expect(maxDifference(vectors, expected)).toBeLessThan(ROUNDING);
  });

  it('of a cycle has the cosine of a frequency before its sine, in either sign', () => {
    const half = Math.SQRT1_2;
    const expected = [
      [0.5, half, 0, 0.5],
      [0.5, 0, half, -0.5],
      [0.5, -half, 0, 0.5],
      [0.5, 0, -half, -0.5],
    ];
    const positive = laplacianEigenbasis(cycle(4), { sign: 'positive' }).vectors;
    expect(maxDifference(positive, new Matrix(expected))).toBeLessThan(ROUNDING);
    const paper = laplacianEigenbasis(cycle(4)).vectors;
    const turned = new Matrix(expected.map(([a, b, c, d]) => [d!, b!, c!, a!]));
    expect(maxDifference(paper, turned)).toBeLessThan(ROUNDING);
  });

  it('of a grid has equal values in the order of the first axis', () => {
    const { values, vectors } = laplacianEigenbasis(grid([2, 2]), { sign: 'positive' });
    expect(values[1]).toBe(values[2]);
    // The second axis, whose frequency varies fastest, comes first.
    expect(vectors.getColumn(1).map(Math.sign)).toEqual([1, -1, 1, -1]);
    expect(vectors.getColumn(2).map(Math.sign)).toEqual([1, 1, -1, -1]);
  });

  it('from the eigensolver has vectors whose first component that is not tiny is positive', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const { vectors } = laplacianEigenbasis(graph);
        for (let column = 0; column < vectors.columns; column += 1) {
          const first = vectors.getColumn(column).find((entry) => Math.abs(entry) > 1e-8);
          expect(first).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('refuses an unknown sign', () => {
    const sign = 'negative' as 'paper';
    expect(() => laplacianEigenbasis(path(2), { sign })).toThrow(
      new RangeError("laplacianEigenbasis: need sign 'paper' or 'positive', got negative"),
    );
  });
});

describe('adjacencyEigenbasis', () => {
  it('of a cycle has the vectors of its Laplacian', () => {
    const { vectors } = adjacencyEigenbasis(cycle(7));
    expect(maxDifference(vectors, laplacianEigenbasis(cycle(7)).vectors)).toBe(0);
  });
});

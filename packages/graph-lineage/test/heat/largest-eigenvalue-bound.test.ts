import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import { largestEigenvalueBound } from '../../src/heat/largest-eigenvalue-bound.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

/** An eigensolver's rounding, eigenvalues being at most 50. */
const ROUNDING = 1e-12;

describe('largestEigenvalueBound', () => {
  it('is an upper bound, at most twice the largest eigenvalue', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        const largest = laplacianSpectrum(graph, { sign: 'positive' }).at(-1)!;
        const bound = largestEigenvalueBound(graph);
        expect(bound).toBeGreaterThan(largest - ROUNDING);
        // λmax is above every degree, as L_vv is a Rayleigh quotient.
        expect(bound).toBeLessThan(2 * largest + ROUNDING);
      }),
    );
  });

  it('is met by an even cycle, and is 0 where no two vertices are joined', () => {
    expect(largestEigenvalueBound(cycle(8))).toBe(4);
    expect(largestEigenvalueBound(cycle(1))).toBe(0);
    expect(largestEigenvalueBound(path(1))).toBe(0);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Edge } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';

const chain: Edge[] = [
  [0, 1],
  [1, 2],
  [2, 3],
];

/** An eigensolver's rounding at eigenvalues of about 5. */
const TOLERANCE = 1e-13;

describe('the spectrum of a graph with very small or large weights', () => {
  // D - A of the chain with weights 1, 2, 1 has the eigenvalues 0, 3 - √5, 2, 3 + √5.
  const expected = [0, 3 - Math.sqrt(5), 2, 3 + Math.sqrt(5)];

  it.each([1e-300, 1e-200, 1e-160, 1, 1e155, 1e300])('scales with weights of %f', (scale) => {
    const graph = graphFromEdges(4, chain, { weights: [scale, 2 * scale, scale] });
    const spectrum = laplacianSpectrum(graph, { sign: 'positive' });
    const errors = expected.map((value, index) => Math.abs(spectrum[index]! / scale - value));
    expect(Math.max(...errors)).toBeLessThan(TOLERANCE);
  });

  it('has no entry that is not finite when normalised, however small the weights', () => {
    const graph = graphFromEdges(2, [[0, 1]], { weights: [1e-320] });
    expect(laplacian(graph, { normalised: true }).to1DArray().every(Number.isFinite)).toBe(true);
  });

  it('is refused where a degree overflows', () => {
    const graph = graphFromEdges(4, chain, { weights: [1e308, 1e308, 1] });
    expect(() => laplacianSpectrum(graph)).toThrow(
      new RangeError('spectra: need matrices with finite entries, got Infinity at [1, 1]'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectedComponents } from '../../src/distances/connected-components.js';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';
import { arbitraryGraph } from '../arbitrary-graph.js';

/** Eigensolver errors are of the order of 1e-15; a connected graph's second value is above 1e-2 here. */
const ZERO = 1e-10;

describe('laplacianSpectrum', () => {
  it.each([false, true])(
    'has a 0 for each connected component, normalised or not: %s',
    (normalised) => {
      fc.assert(
        fc.property(arbitraryGraph(), (graph) => {
          const zeros = laplacianSpectrum(graph, { normalised }).filter(
            (value) => Math.abs(value) < ZERO,
          );
          expect(zeros).toHaveLength(connectedComponents(graph).count);
        }),
      );
    },
  );

  it('of the paper is at most 0, normalised at least -2', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (graph) => {
        expect(laplacianSpectrum(graph).at(-1)!).toBeLessThan(ZERO);
        expect(laplacianSpectrum(graph, { normalised: true })[0]!).toBeGreaterThan(-2 - ZERO);
      }),
    );
  });

  it("agrees with networkx's", () => {
    // nx.laplacian_spectrum(nx.grid_2d_graph(2, 3))   networkx 3.6.1
    const expected = [0, 1, 2, 3, 3, 5];
    const computed = laplacianSpectrum(grid([2, 3]), { sign: 'positive' });
    for (const [index, value] of expected.entries()) expect(computed[index]).toBeCloseTo(value, 14);
    // nx.normalized_laplacian_spectrum(nx.path_graph(4))
    const normalised = laplacianSpectrum(path(4), { sign: 'positive', normalised: true });
    for (const [index, value] of [0, 0.5, 1.5, 2].entries()) {
      expect(normalised[index]).toBeCloseTo(value, 14);
    }
  });

  it('refuses an unknown sign', () => {
    const sign = 'negative' as 'paper';
    expect(() => laplacianSpectrum(path(2), { sign })).toThrow(
      new RangeError("laplacianSpectrum: need sign 'paper' or 'positive', got negative"),
    );
  });
});

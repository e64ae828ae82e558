import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { star } from '../../src/generators/star.js';
import { adjacencySpectrum } from '../../src/spectra/adjacency-spectrum.js';

describe('adjacencySpectrum', () => {
  it('of a bipartite grid is opposite in pairs', () => {
    const spectrum = adjacencySpectrum(grid([4, 7]));
    expect(spectrum).toEqual(spectrum.map((value) => 0 - value).toReversed());
  });

  it("agrees with networkx's", () => {
    // sorted(nx.adjacency_spectrum(g).real) of nx.star_graph(3) and of nx.cycle_graph(1)   networkx 3.6.1
    const expected = [-1.7320508075688774, 0, 0, 1.732050807568877];
    for (const [index, value] of adjacencySpectrum(star(4)).entries()) {
      expect(value).toBeCloseTo(expected[index]!, 14);
    }
    expect(adjacencySpectrum(cycle(1))).toEqual(Float64Array.of(1));
  });
});

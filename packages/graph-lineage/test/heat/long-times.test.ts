import { describe, expect, it } from '@jest/globals';
import { balancedTree } from '../../src/generators/balanced-tree.js';
import { erdosRenyi } from '../../src/generators/erdos-renyi.js';
import { path } from '../../src/generators/path.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { applyHeatKernel } from '../../src/heat/apply-heat-kernel.js';
import { heatKernel } from '../../src/heat/heat-kernel.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';

/** Rounding of eigenvectors, twice. */
const TOLERANCE = 1e-13;

const twoParts = graphFromEdges(5, [[0, 1], [2, 3], [3, 4]]); // biome-ignore format: edges

const graphs: [string, Graph][] = [
  ['a path', path(4)],
  ['a tree', balancedTree(2, 4)],
  ['a random graph', erdosRenyi(20, 0.4, { seed: 1 })],
  ['two components', twoParts],
];

describe('heat after a long time', () => {
  it.each(graphs)('is kept by the kernel of %s: rows sum to 1', (_, graph) => {
    for (const t of [1e3, 1e10, 1e16, 1e300]) {
      const sums = heatKernel(graph, t).sum('row');
      expect(Math.max(...sums.map((sum) => Math.abs(sum - 1)))).toBeLessThan(TOLERANCE);
    }
  });

  it.each(graphs)('is even over each component of %s', (_, graph) => {
    const x = Float64Array.from({ length: graph.order }, (_unused, vertex) => 1 / (vertex + 1));
    const kernel = heatKernel(graph, 1e300);
    for (const t of [1e6, 1e300]) {
      const heat = applyHeatKernel(graph, t, x);
      const errors = [...heat.keys()].map((vertex) => {
        const expected = kernel.getRow(vertex).reduce((sum, k, at) => sum + k * x[at]!, 0);
        return Math.abs(heat[vertex]! - expected);
      });
      expect(Math.max(...errors)).toBeLessThan(TOLERANCE);
    }
  });

  it('has as many zeros in the spectrum as components, exactly, and nothing above 0', () => {
    for (const [, graph] of graphs) {
      const spectrum = laplacianSpectrum(graph);
      const zeros = graph === twoParts ? 2 : 1;
      expect(spectrum.filter((value) => value === 0)).toHaveLength(zeros);
      expect(Math.max(...spectrum)).toBe(0);
    }
  });

  it('refuses what would take millions of products', () => {
    expect(() => applyHeatKernel(path(1_000_000), 1e12, new Float64Array(1_000_000))).toThrow(
      new RangeError(
        "applyHeatKernel: need t times the largest sum of two neighbours' degrees <= 1000000000000, got 1000000000000 times 4",
      ),
    );
    const heavy = graphFromEdges(3, [[0, 1], [1, 2]], { weights: [1e308, 1e308] }); // biome-ignore format: edges
    expect(() => applyHeatKernel(heavy, 1e-308, [1, 0, 0])).toThrow(RangeError);
  });
});

import { describe, expect, it } from '@jest/globals';
import { balancedTree } from '../../src/generators/balanced-tree.js';
import { circulant } from '../../src/generators/circulant.js';
import { complete } from '../../src/generators/complete.js';
import { completeMultipartite } from '../../src/generators/complete-multipartite.js';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { hypercube } from '../../src/generators/hypercube.js';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import { torus } from '../../src/generators/torus.js';
import { wheel } from '../../src/generators/wheel.js';
import type { Graph } from '../../src/graph/graph.js';
import { sparseAdjacencyMatrix } from '../../src/matrices/sparse-adjacency-matrix.js';
import { sparseLaplacian } from '../../src/matrices/sparse-laplacian.js';
import type { SparseMatrix } from '../../src/matrices/sparse-matrix.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { strongProduct } from '../../src/products/strong-product.js';
import { adjacencySpectrum } from '../../src/spectra/adjacency-spectrum.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';

/** Sums of 10^3 values or more, each with an error of the order of ε times the largest. */
const SUM_TOLERANCE = 1e-9;

/** Too large for an eigensolver, which would take minutes at the least: only closed forms pass. */
const everyMatrix: readonly (readonly [string, Graph])[] = [
  ['path(20000)', path(20000)],
  ['cycle(20001)', cycle(20001)],
  ['circulant(20000, [1, 7, 10000])', circulant(20000, [1, 7, 10000])],
  ['complete(1200)', complete(1200)],
  ['star(20000)', star(20000)],
  ['completeMultipartite([1000, 20, 20, 300, 1])', completeMultipartite([1000, 20, 20, 300, 1])],
  ['wheel(20000)', wheel(20000)],
  ['balancedTree(2, 13)', balancedTree(2, 13)],
  ['balancedTree(7, 5)', balancedTree(7, 5)],
  ['torus([20, 30, 40])', torus([20, 30, 40])],
  ['torus([1, 20000])', torus([1, 20000])],
  ['hypercube(14)', hypercube(14)],
  ['cycle(100) × cycle(200)', crossProduct(cycle(100), cycle(200))],
  ['cycle(100) ⊠ cycle(200)', strongProduct(cycle(100), cycle(200))],
];

describe.each(everyMatrix)('of %s', (_, graph) => {
  it("A's eigenvalues and their squares sum to its trace and its squared norm", () => {
    expect(momentError(adjacencySpectrum(graph), sparseAdjacencyMatrix(graph))).toBeLessThan(
      SUM_TOLERANCE,
    );
  });

  it.each([false, true])("the Laplacian's do, normalised or not: %s", (normalised) => {
    const options = { sign: 'positive', normalised } as const;
    expect(
      momentError(laplacianSpectrum(graph, options), sparseLaplacian(graph, options)),
    ).toBeLessThan(SUM_TOLERANCE);
  });
});

describe('where only some matrices have a closed form', () => {
  it('A and D - A of a grid keep the moments', () => {
    const graph = grid([30, 20, 40]);
    expect(momentError(adjacencySpectrum(graph), sparseAdjacencyMatrix(graph))).toBeLessThan(
      SUM_TOLERANCE,
    );
    const options = { sign: 'positive' } as const;
    expect(
      momentError(laplacianSpectrum(graph, options), sparseLaplacian(graph, options)),
    ).toBeLessThan(SUM_TOLERANCE);
  });

  it('A and the normalised Laplacian of an irregular cross product keep the moments', () => {
    const graph = crossProduct(path(150), star(150));
    expect(momentError(adjacencySpectrum(graph), sparseAdjacencyMatrix(graph))).toBeLessThan(
      SUM_TOLERANCE,
    );
    const options = { sign: 'positive', normalised: true } as const;
    expect(
      momentError(laplacianSpectrum(graph, options), sparseLaplacian(graph, options)),
    ).toBeLessThan(SUM_TOLERANCE);
  });

  it('A of an irregular strong product keeps the moments', () => {
    const graph = strongProduct(path(100), star(100));
    expect(momentError(adjacencySpectrum(graph), sparseAdjacencyMatrix(graph))).toBeLessThan(
      SUM_TOLERANCE,
    );
  });

  it('the 1000×1000 grid has its 10^6 eigenvalues, from 0 to twice that of its path', () => {
    const spectrum = laplacianSpectrum(grid([1000, 1000]), { sign: 'positive' });
    expect(spectrum).toHaveLength(1e6);
    expect(spectrum[0]).toBe(0);
    // Two axes have the same second smallest eigenvalue.
    expect(spectrum[1]).toBeCloseTo(2 - 2 * Math.cos(Math.PI / 1000), 14);
    expect(spectrum[2]).toBe(spectrum[1]);
    expect(spectrum[3]).toBeCloseTo(4 - 4 * Math.cos(Math.PI / 1000), 14);
    expect(spectrum.at(-1)).toBeCloseTo(4 + 4 * Math.cos(Math.PI / 1000), 14);
  });
});

/** How far the sums of eigenvalues and of their squares are from those of the matrix, relatively. */
function momentError(spectrum: Float64Array, matrix: SparseMatrix): number {
  if (spectrum.length !== matrix.rows) return Infinity;
  let trace = 0;
  let squaredNorm = 0;
  for (let row = 0; row < matrix.rows; row += 1) {
    for (let entry = matrix.offsets[row]!; entry < matrix.offsets[row + 1]!; entry += 1) {
      if (matrix.indices[entry] === row) trace += matrix.values[entry]!;
      squaredNorm += matrix.values[entry]! ** 2;
    }
  }
  const sum = spectrum.reduce((total, value) => total + value, 0);
  const squares = spectrum.reduce((total, value) => total + value ** 2, 0);
  return Math.max(Math.abs(sum - trace), Math.abs(squares - squaredNorm)) / squaredNorm;
}

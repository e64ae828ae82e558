import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Matrix } from 'ml-matrix';
import type { Graph } from '../../src/graph/graph.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { boxProduct } from '../../src/products/box-product.js';
import { crossProduct } from '../../src/products/cross-product.js';
import { strongProduct } from '../../src/products/strong-product.js';
import { adjacencyEigenbasis } from '../../src/spectra/adjacency-eigenbasis.js';
import type { Eigenbasis } from '../../src/spectra/eigenbasis.js';
import { laplacianEigenbasis } from '../../src/spectra/laplacian-eigenbasis.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { eigenResidual, eigenvaluesOf, orthonormalityError } from './residuals.js';

/** Float64 identities: eigenvalues here are at most a few hundred, products of degrees of 16. */
const IDENTITY_TOLERANCE = 1e-10;

const products: readonly (readonly [string, (first: Graph, second: Graph) => Graph])[] = [
  ['box', boxProduct],
  ['cross', crossProduct],
  ['strong', strongProduct],
];

const kinds: readonly (readonly [
  string,
  (graph: Graph) => Matrix,
  (graph: Graph) => Eigenbasis,
])[] = [
  ['A', adjacencyMatrix, adjacencyEigenbasis],
  ['A - D', (graph) => laplacian(graph), (graph) => laplacianEigenbasis(graph)],
  [
    'the normalised Laplacian',
    (graph) => laplacian(graph, { normalised: true }),
    (graph) => laplacianEigenbasis(graph, { normalised: true }),
  ],
];

describe.each(products)('of the %s product of any graphs', (_, product) => {
  it.each(kinds)('the eigenbasis is that of %s', (_kind, matrixOf, basisOf) => {
    fc.assert(
      fc.property(arbitraryGraph(4), arbitraryGraph(4), (first, second) => {
        const graph = product(first, second);
        const matrix = matrixOf(graph);
        const basis = basisOf(graph);
        const values = eigenvaluesOf(matrix);
        const error = basis.values.map((value, index) => Math.abs(value - values[index]!));
        expect(Math.max(...error)).toBeLessThan(IDENTITY_TOLERANCE);
        expect(eigenResidual(matrix, basis)).toBeLessThan(IDENTITY_TOLERANCE);
        expect(orthonormalityError(basis)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });
});

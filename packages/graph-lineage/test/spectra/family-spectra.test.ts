import { describe, expect, it } from '@jest/globals';
import type { Matrix } from 'ml-matrix';
import type { Graph } from '../../src/graph/graph.js';
import { adjacencyMatrix } from '../../src/matrices/adjacency-matrix.js';
import { laplacian } from '../../src/matrices/laplacian.js';
import { adjacencyEigenbasis } from '../../src/spectra/adjacency-eigenbasis.js';
import { adjacencySpectrum } from '../../src/spectra/adjacency-spectrum.js';
import type { Eigenbasis } from '../../src/spectra/eigenbasis.js';
import { laplacianEigenbasis } from '../../src/spectra/laplacian-eigenbasis.js';
import { laplacianSpectrum } from '../../src/spectra/laplacian-spectrum.js';
import { families } from './families.js';
import { eigenResidual, eigenvaluesOf, orthonormalityError } from './residuals.js';

/** Float64 identities: eigenvalues here are at most 20, and errors of the order of n ε ‖M‖. */
const IDENTITY_TOLERANCE = 1e-12;

interface Kind {
  readonly matrix: (graph: Graph) => Matrix;
  readonly spectrum: (graph: Graph) => Float64Array;
  readonly eigenbasis: (graph: Graph) => Eigenbasis;
}

const laplacianKind = (sign: 'paper' | 'positive', normalised: boolean): Kind => ({
  matrix: (graph) => laplacian(graph, { sign, normalised }),
  spectrum: (graph) => laplacianSpectrum(graph, { sign, normalised }),
  eigenbasis: (graph) => laplacianEigenbasis(graph, { sign, normalised }),
});

const kinds: readonly (readonly [string, Kind])[] = [
  ['A', { matrix: adjacencyMatrix, spectrum: adjacencySpectrum, eigenbasis: adjacencyEigenbasis }],
  ['A - D', laplacianKind('paper', false)],
  ['D - A', laplacianKind('positive', false)],
  ['normalised A - D', laplacianKind('paper', true)],
  ['normalised D - A', laplacianKind('positive', true)],
];

describe.each(kinds)('of %s', (_, { matrix, spectrum, eigenbasis }) => {
  it.each(families)('the spectrum of %s is what an eigensolver finds', (_name, graph) => {
    const computed = spectrum(graph);
    const expected = eigenvaluesOf(matrix(graph));
    expect(computed).toHaveLength(graph.order);
    expect(distance(computed, expected)).toBeLessThan(IDENTITY_TOLERANCE);
    expect(computed).toEqual(computed.toSorted());
    expect(computed.some((value) => Object.is(value, -0))).toBe(false);
  });

  it.each(families)('the eigenbasis of %s is orthonormal, of the matrix', (_name, graph) => {
    const basis = eigenbasis(graph);
    expect(basis.values).toEqual(spectrum(graph));
    expect(eigenResidual(matrix(graph), basis)).toBeLessThan(IDENTITY_TOLERANCE);
    expect(orthonormalityError(basis)).toBeLessThan(IDENTITY_TOLERANCE);
  });
});

function distance(first: Float64Array, second: Float64Array): number {
  return Math.max(...first.map((value, index) => Math.abs(value - second[index]!)));
}

import { EigenvalueDecomposition } from 'ml-matrix';
import type { Graph } from '../src/graph/graph.js';
import { laplacian } from '../src/matrices/laplacian.js';

/**
 * Float64 identities: the eigenvalues here are at most 8 and a symmetric eigensolver's error is of
 * the order of n ε ‖L‖, about 1e-13 at n = 64.
 */
export const IDENTITY_TOLERANCE = 1e-10;

const ascending = (first: number, second: number): number => first - second;

/** The largest difference between the sorted eigenvalues of D - A and those of a formula. */
export function spectrumError(graph: Graph, formula: readonly number[]): number {
  const decomposition = new EigenvalueDecomposition(laplacian(graph, { sign: 'positive' }), {
    assumeSymmetric: true,
  });
  const computed = decomposition.realEigenvalues.toSorted(ascending);
  const expected = formula.toSorted(ascending);
  if (computed.length !== expected.length) return Infinity;
  return Math.max(...computed.map((value, index) => Math.abs(value - expected[index]!)));
}

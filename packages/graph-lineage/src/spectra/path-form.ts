import { Matrix } from 'ml-matrix';
import { cosineGap } from './cosine-gap.js';
import type { GraphMatrix, SpectralForm } from './spectral-form.js';

/** Returns the closed form of the path on n vertices: cosines and sines [Strang1999]. */
export function pathForm(n: number, matrix: GraphMatrix): SpectralForm {
  if (matrix === 'adjacency') return adjacencyForm(n);
  // A single vertex has no edge to normalise by.
  return matrix === 'laplacian' || n === 1 ? cosineForm(n) : normalisedForm(n);
}

/** 2cos(π(k+1)/(n+1)) and the discrete sine transform DST-I. */
function adjacencyForm(n: number): SpectralForm {
  const norm = Math.sqrt(2 / (n + 1));
  return {
    // As a sine, so that a bipartite graph's values are opposite in pairs and 0 to the bit.
    values: Float64Array.from(
      { length: n },
      (_, k) => 2 * Math.sin((Math.PI * (n - 1 - 2 * k)) / (2 * (n + 1))),
    ),
    vectors: () =>
      matrixOf(n, (vertex, k) => {
        const turns = ((vertex + 1) * (k + 1)) % (2 * (n + 1));
        return norm * Math.sin((Math.PI * turns) / (n + 1));
      }),
  };
}

/** 2 - 2cos(πk/n) and the discrete cosine transform DCT-II. */
function cosineForm(n: number): SpectralForm {
  return {
    values: Float64Array.from({ length: n }, (_, k) => cosineGap(k, n)),
    vectors: () =>
      matrixOf(n, (vertex, k) => {
        const turns = ((2 * vertex + 1) * k) % (4 * n);
        return Math.sqrt((k === 0 ? 1 : 2) / n) * Math.cos((Math.PI * turns) / (2 * n));
      }),
  };
}

/** 1 - cos(πk/(n-1)) and DCT-I, its rows scaled by the roots of the degrees; n >= 2. */
function normalisedForm(n: number): SpectralForm {
  const last = n - 1;
  return {
    values: Float64Array.from({ length: n }, (_, k) => cosineGap(k, last) / 2),
    vectors: () =>
      matrixOf(n, (vertex, k) => {
        const degree = vertex === 0 || vertex === last ? 1 : 2;
        const squaredNorm = k === 0 || k === last ? 2 * last : last;
        const turns = (vertex * k) % (2 * last);
        return Math.sqrt(degree / squaredNorm) * Math.cos((Math.PI * turns) / last);
      }),
  };
}

function matrixOf(n: number, entry: (row: number, column: number) => number): Matrix {
  const matrix = new Matrix(n, n);
  for (let row = 0; row < n; row += 1) {
    for (let column = 0; column < n; column += 1) matrix.set(row, column, entry(row, column));
  }
  return matrix;
}

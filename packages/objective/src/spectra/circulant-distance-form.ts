import { cycle, distancesFrom, type Graph, laplacianEigenbasis } from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { allButFirst, type DistanceForm } from './distance-form.js';

/**
 * Returns the closed form of the cycle on n vertices, T̂(k) of the Fourier vectors of frequency k
 * [Graovac1985]. For even n it is n²/4 at k = 0, -1/sin²(πk/n) at odd k and 0 at the others; for odd
 * n it is (n² - 1)/4 at 0, -1/(4 sin²(πk/2n)) at odd k and -1/(4 cos²(πk/2n)) at the others.
 */
export function cycleDistanceForm(n: number): DistanceForm {
  return fourierForm(n, (k) => {
    if (k === 0) return (n * n - (n % 2)) / 4;
    if (n % 2 === 1) {
      const wave = k % 2 === 1 ? Math.sin : Math.cos;
      return -0.25 / wave((Math.PI * k) / (2 * n)) ** 2;
    }
    return k % 2 === 1 ? -1 / Math.sin((Math.PI * k) / n) ** 2 : 0;
  });
}

/**
 * Returns the closed form of a circulant graph: the discrete Fourier transform of the distances from
 * vertex 0, T̂(k) = Σ_j T_0j cos(2πjk/n) [Gray2006].
 */
export function circulantDistanceForm(graph: Graph): DistanceForm {
  const n = graph.order;
  const distances = distancesFrom(graph, 0);
  const cosines = Float64Array.from({ length: n }, (_, turns) =>
    // The same to the bit at turns and n - turns.
    Math.cos((2 * Math.PI * Math.min(turns, n - turns)) / n),
  );
  return fourierForm(n, (k) => {
    let sum = 0;
    for (let j = 0; j < n; j += 1) sum += distances[j]! * cosines[(j * k) % n]!;
    return sum;
  });
}

/** The order is the constant, then cosine and sine of each frequency, for even n at last ±1. */
function fourierForm(n: number, transform: (k: number) => number): DistanceForm {
  const values = new Float64Array(n);
  for (let column = 0; column < n; column += 1) {
    const sine = column % 2 === 0 && column > 0;
    values[column] = sine ? values[column - 1]! : transform(Math.ceil(column / 2));
  }
  return { values, sumsToZero: allButFirst(n, 1), vectors: () => fourierVectors(n) };
}

/** Returns the real Fourier vectors, those of the Laplacians of all circulants, in natural order. */
export function fourierVectors(n: number): Matrix {
  // The Laplacian's eigenvalues on a cycle rise with the frequency, and cosine comes before sine.
  return laplacianEigenbasis(cycle(n), { sign: 'positive' }).vectors;
}

import { describe, expect, it } from '@jest/globals';
import {
  boxProduct,
  circulant,
  complete,
  cycle,
  distanceMatrix,
  type Eigenbasis,
  type Graph,
  graphFromEdges,
  grid,
  laplacianEigenbasis,
  path,
  relabel,
  sparseLaplacian,
  star,
  torus,
} from '@msann/graph-lineage';
import fc from 'fast-check';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { matrixRows } from '../../src/matrices/matrix-rows.js';
import { distanceEigenbasis } from '../../src/spectra/distance-eigenbasis.js';
import { distanceSpectrum } from '../../src/spectra/distance-spectrum.js';
import { families } from './families.js';

/** Float64 identities, relative to the largest eigenvalue: a few n ε. */
const IDENTITY_TOLERANCE = 1e-12;

/** The largest |a_ij - b_ij|; Infinity where the shapes differ. */
function maxDifference(first: Matrix, second: Matrix): number {
  if (first.rows !== second.rows || first.columns !== second.columns) return Infinity;
  let largest = 0;
  const rows = matrixRows(second);
  for (const [i, row] of matrixRows(first).entries()) {
    for (const [j, entry] of row.entries()) {
      largest = Math.max(largest, Math.abs(entry - rows[i]![j]!));
    }
  }
  return largest;
}

/** The largest entry of |MV - V diag(values)|. */
function residual(matrix: Matrix, { values, vectors }: Eigenbasis): number {
  return maxDifference(matrix.mmul(vectors), vectors.clone().mulRowVector(values));
}

/** The largest entry of |VᵀV - I|. */
function orthonormalityError({ vectors }: Eigenbasis): number {
  return maxDifference(vectors.transpose().mmul(vectors), Matrix.eye(vectors.columns));
}

function numericSpectrum(graph: Graph): Float64Array {
  const { realEigenvalues } = new EigenvalueDecomposition(distanceMatrix(graph), {
    assumeSymmetric: true,
  });
  return Float64Array.from(realEigenvalues).sort();
}

function inner(first: Float64Array, second: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < first.length; index += 1) sum += first[index]! * second[index]!;
  return sum;
}

function largestDifference(first: ArrayLike<number>, second: ArrayLike<number>): number {
  if (first.length !== second.length) return Infinity;
  return Array.from(first).reduce(
    (largest, value, index) => Math.max(largest, Math.abs(value - second[index]!)),
    0,
  );
}

/** How far the spectrum is from an eigensolver's, relative to the largest eigenvalue. */
function spectrumError(graph: Graph): number {
  const expected = numericSpectrum(graph);
  return largestDifference(distanceSpectrum(graph), expected) / Math.max(1, expected.at(-1)!);
}

/** How far V is from orthonormal, or TV from V diag(values) relative to the largest eigenvalue. */
function eigenbasisError(graph: Graph): number {
  const basis = distanceEigenbasis(graph);
  const error = residual(distanceMatrix(graph), basis) / Math.max(1, basis.values.at(-1)!);
  return Math.max(error, orthonormalityError(basis));
}

describe.each(families)('of %s', (_name, graph) => {
  it('the spectrum is what an eigensolver finds, in ascending order', () => {
    const spectrum = distanceSpectrum(graph);
    expect(spectrumError(graph)).toBeLessThan(IDENTITY_TOLERANCE);
    expect(spectrum).toEqual(spectrum.toSorted());
    expect(spectrum.some((value) => Object.is(value, -0))).toBe(false);
  });

  it('the eigenbasis is orthonormal, of the distance matrix', () => {
    expect(eigenbasisError(graph)).toBeLessThan(IDENTITY_TOLERANCE);
    expect(distanceEigenbasis(graph).values).toEqual(distanceSpectrum(graph));
  });
});

/** A tree of random parents and some more edges: connected. */
const arbitraryConnected = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 16 })), { maxLength: 6 })
  .map((draws) => {
    const pairs = new Map<string, readonly [number, number, number]>();
    const add = (u: number, v: number, weight: number): void => {
      if (u !== v) pairs.set(`${Math.min(u, v)},${Math.max(u, v)}`, [u, v, weight / 4]);
    };
    for (const [index, [first, second, weight]] of draws.entries()) {
      add(second % (index + 1), first % (index + 1), weight);
      add(first % (index + 1), index + 1, weight);
    }
    const edges = [...pairs.values()];
    return graphFromEdges(
      draws.length + 1,
      edges.map(([u, v]) => [u, v] as const),
      { weights: edges.map(([, , weight]) => weight) },
    );
  });

const arbitraryFactor = fc.oneof(
  arbitraryConnected,
  fc.integer({ min: 1, max: 6 }).map(path),
  fc.integer({ min: 1, max: 7 }).map(cycle),
  fc.integer({ min: 1, max: 5 }).map(star),
  fc.integer({ min: 1, max: 5 }).map(complete),
);

describe('properties', () => {
  it('random graphs, and random products of them, are diagonalised', () => {
    fc.assert(
      fc.property(arbitraryFactor, arbitraryFactor, fc.option(fc.constant(path(2))), (a, b, c) => {
        for (const graph of [a, c ? boxProduct(c, boxProduct(a, b)) : boxProduct(a, b)]) {
          expect(spectrumError(graph)).toBeLessThan(IDENTITY_TOLERANCE);
          expect(eigenbasisError(graph)).toBeLessThan(IDENTITY_TOLERANCE);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the eigenvalues sum to 0 and the last belongs to a positive vector', () => {
    fc.assert(
      fc.property(arbitraryConnected, (graph) => {
        const { values, vectors } = distanceEigenbasis(graph);
        const sum = values.reduce((total, value) => total + value, 0);
        expect(Math.abs(sum)).toBeLessThan(IDENTITY_TOLERANCE * Math.max(1, values.at(-1)!));
        expect(vectors.getColumn(graph.order - 1).every((entry) => entry > 0)).toBe(true);
      }),
    );
  });

  it('renumbering the vertices changes no eigenvalue, though it takes the eigensolver', () => {
    const order = 12;
    const turned = relabel(
      path(order),
      Array.from({ length: order }, (_, vertex) => (5 * vertex) % order),
    );
    expect(turned.family).toBeUndefined();
    const [closed, numeric] = [distanceSpectrum(path(order)), distanceSpectrum(turned)];
    expect(largestDifference(closed, numeric)).toBeLessThan(IDENTITY_TOLERANCE * closed.at(-1)!);
  });
});

describe('large graphs', () => {
  it.each([
    ['path(1024)', path(1024)],
    ['path(1023)', path(1023)],
    ['cycle(1024)', cycle(1024)],
    ['grid([24, 30])', grid([24, 30])],
  ])('%s is orthonormal and of its distance matrix', (_name, graph) => {
    const { values, vectors } = distanceEigenbasis(graph);
    const rows = matrixRows(vectors.transpose());
    const distances = matrixRows(distanceMatrix(graph));
    let notOrthonormal = 0;
    let notMapped = 0;
    // All columns against some, and some eigenvectors whole: n³ would take seconds.
    for (const sample of [0, 1, 2, 3, 100, 333, 512, graph.order - 2, graph.order - 1]) {
      const column = rows[sample]!;
      for (const [other, entries] of rows.entries()) {
        const error = inner(entries, column) - (other === sample ? 1 : 0);
        notOrthonormal = Math.max(notOrthonormal, Math.abs(error));
      }
      for (const [vertex, row] of distances.entries()) {
        const error = inner(row, column) - values[sample]! * column[vertex]!;
        notMapped = Math.max(notMapped, Math.abs(error));
      }
    }
    expect(notOrthonormal).toBeLessThan(IDENTITY_TOLERANCE);
    expect(notMapped).toBeLessThan(IDENTITY_TOLERANCE * values.at(-1)!);
  });
});

describe('goldens', () => {
  // scipy.linalg.eigvalsh(networkx.floyd_warshall_numpy(graph))   scipy 1.17, networkx 3.6.1
  it.each<readonly [string, Graph, readonly number[]]>([
    [
      'path(7)',
      path(7),
      [
        -10.097834679044611, -3.257639232546273, -1.2862082642155808, -0.8405390266420774,
        -0.6159570567398082, -0.5272040423701743, 16.625382301558535,
      ],
    ],
    [
      'cycle(9)',
      cycle(9),
      [
        -8.290859369381591, -8.290859369381588, -1.0000000000000036, -1.0000000000000004,
        -0.4260220477604649, -0.4260220477604603, -0.2831185828579483, -0.2831185828579472, 20.0,
      ],
    ],
    [
      'cycle(8)',
      cycle(8),
      [
        -6.8284271247461925, -6.828427124746192, -1.17157287525381, -1.1715728752538093, 0, 0, 0,
        15.999999999999996,
      ],
    ],
    [
      'grid([3, 4])',
      grid([3, 4]),
      [
        -10.242640687119286, -7.999999999999999, -3.374694229618952, -2.7248573260886197,
        -1.7573593128807123, 0, 0, 0, 0, 0, 0, 26.09955155570757,
      ],
    ],
    [
      'torus([3, 4])',
      torus([3, 4]),
      [-6.0, -5.999999999999997, -4.0, -3.9999999999999996, 0, 0, 0, 0, 0, 0, 0, 19.99999999999998],
    ],
    [
      'star(6)',
      star(6),
      [
        -2.000000000000002, -2.0, -1.9999999999999996, -1.9999999999999993, -0.5825756949558405,
        8.582575694955835,
      ],
    ],
    [
      'circulant(10, [1, 3])',
      circulant(10, [1, 3]),
      [
        -4.000000000000002, -4.0, -4.0, -3.9999999999999982, 0, 0, 0, 0, 0.999999999999999,
        14.999999999999993,
      ],
    ],
  ])('%s', (_name, graph, expected) => {
    expect(largestDifference(distanceSpectrum(graph), expected)).toBeLessThan(
      IDENTITY_TOLERANCE * expected.at(-1)!,
    );
  });
});

describe('the joint eigenbasis of T and L', () => {
  it.each<readonly [string, Graph]>([
    ['cycle(8)', cycle(8)],
    ['cycle(9)', cycle(9)],
    ['circulant(12, [1, 4])', circulant(12, [1, 4])],
    ['complete(6)', complete(6)],
    ['torus([4, 6])', torus([4, 6])],
    ['torus([3, 4, 5])', torus([3, 4, 5])],
  ])('of %s', (_name, graph) => {
    const { vectors } = distanceEigenbasis(graph);
    expect(diffusionError(graph, vectors)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('of a path is half of it: the vectors that change sign under reversal', () => {
    const { values, vectors } = distanceEigenbasis(path(10));
    const cosines = laplacianEigenbasis(path(10), { sign: 'positive' });
    for (let k = 1; k < 10; k += 2) {
      const column = values.findIndex((value) => Math.abs(value + 2 / cosines.values[k]!) < 1e-9);
      const [mine, theirs] = [vectors.getColumn(column), cosines.vectors.getColumn(k)];
      expect(largestDifference(mine, theirs)).toBeLessThan(IDENTITY_TOLERANCE);
    }
    expect(diffusionError(path(10), vectors)).toBeGreaterThan(0.01);
  });

  it('of a grid is all where T is 0, and what changes sign under reversal along one axis', () => {
    const graph = grid([4, 6]);
    const { values, vectors } = distanceEigenbasis(graph);
    const joint = [...values.keys()].filter((column) => {
      const one = vectors.subMatrix(0, graph.order - 1, column, column);
      return diffusionError(graph, one) < IDENTITY_TOLERANCE;
    });
    expect(joint).toHaveLength(3 * 5 + 2 + 3);
  });

  /** The largest entry of |LV - V diag(VᵀLV)|. */
  function diffusionError(graph: Graph, vectors: Matrix): number {
    const { offsets, indices, values } = sparseLaplacian(graph);
    const matrix = Matrix.zeros(graph.order, graph.order);
    for (let row = 0; row < graph.order; row += 1) {
      for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
        matrix.set(row, indices[entry]!, values[entry]!);
      }
    }
    const rates = vectors.transpose().mmul(matrix).mmul(vectors).diagonal();
    return residual(matrix, { values: Float64Array.from(rates), vectors });
  }
});

describe('errors', () => {
  const parts = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);

  it('a disconnected graph is refused', () => {
    expect(() => distanceSpectrum(parts)).toThrow(
      new RangeError('distanceSpectrum: need a connected graph, got one of 2 components'),
    );
    expect(() => distanceEigenbasis(boxProduct(parts, path(3)))).toThrow(
      new RangeError('distanceEigenbasis: need a connected graph, got one of 2 components'),
    );
  });

  it('what is no graph is refused', () => {
    expect(() => distanceSpectrum(7 as unknown as Graph)).toThrow(
      new TypeError('distanceSpectrum: need a graph of @msann/graph-lineage, got 7'),
    );
    expect(() => distanceEigenbasis(null as unknown as Graph)).toThrow(
      new TypeError('distanceEigenbasis: need a graph of @msann/graph-lineage, got null'),
    );
  });

  it('distances that overflow are refused, huge ones are not', () => {
    const weighted = (weight: number): Graph =>
      graphFromEdges(
        3,
        [
          [0, 1],
          [1, 2],
        ],
        { weights: [weight, weight] },
      );
    const spectrum = distanceSpectrum(weighted(1e300)).map((value) => value / 1e300);
    expect(largestDifference(spectrum, distanceSpectrum(path(3)))).toBeLessThan(IDENTITY_TOLERANCE);
    expect(() => distanceSpectrum(weighted(1.5e308))).toThrow(
      new RangeError('distance spectra: need finite distances, got Infinity'),
    );
  });
});

/** What networkx says, from make_table.py beside this file: 234 graphs and the products of 60 pairs. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import type { Edge, Graph } from '../../src/graph/graph.js';
import * as graphLineage from '../../src/index.js';
import { maxDifference } from '../max-difference.js';

interface Spectra {
  readonly adjacencySpectrum: readonly number[];
  readonly laplacianSpectrum: readonly number[];
  readonly normalisedLaplacianSpectrum: readonly number[];
}

interface NetworkxGraph extends Spectra {
  readonly generator?: string;
  readonly arguments?: readonly unknown[];
  readonly order: number;
  readonly edges: readonly (readonly [number, number, number?])[];
  readonly laplacian: number[][];
  readonly normalisedLaplacian: number[][];
  readonly distances: (number | null)[][];
}

interface NetworkxProducts {
  readonly first: number;
  readonly second: number;
  readonly boxProduct: readonly Edge[];
  readonly crossProduct: readonly Edge[];
  readonly strongProduct: readonly Edge[];
}

/** Two symmetric eigensolvers on matrices of norm below 70, the table rounded to 13 digits. */
const EIGENVALUE_TOLERANCE = 1e-9;

/** Entries of at most 1, rounded in another order. */
const ROUNDING = 1e-12;

const {
  adjacencyMatrix,
  adjacencySpectrum,
  boxProduct,
  crossProduct,
  distanceMatrix,
  edges,
  edgeWeights,
  graphFromEdges,
  laplacian,
  laplacianSpectrum,
  strongProduct,
} = graphLineage;

function readLines<T>(name: string): T[] {
  const text = readFileSync(new URL(name, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line): T => JSON.parse(line));
}

function graphOf({ order, edges: listed }: NetworkxGraph): Graph {
  const weights = listed.flatMap(([, , weight]) => weight ?? []);
  return graphFromEdges(
    order,
    listed.map(([u, v]): Edge => [u, v]),
    weights.length > 0 ? { weights } : {},
  );
}

const table = readLines<NetworkxGraph>('graphs.jsonl');

it('compares at least 200 graphs', () => {
  expect(table.length).toBeGreaterThanOrEqual(200);
});

const generators: Readonly<Record<string, unknown>> = graphLineage;
const generated = table.filter(({ generator }) => generator !== undefined);

describe.each(
  generated.map(
    (row) => [`${row.generator}(${JSON.stringify(row.arguments).slice(1, -1)})`, row] as const,
  ),
)(
  // biome-ignore format: one row a graph
  '%s',
  (_, { generator, arguments: given, ...expected }) => {
    const make = generators[generator!] as (...values: readonly unknown[]) => Graph;

    it("has networkx's vertices and edges", () => {
      const graph = make(...given!);
      expect(graph.order).toBe(expected.order);
      expect([...edges(graph)]).toEqual(expected.edges);
    });

    it("has networkx's eigenvalues, by the closed form of its family", () => {
      expect(spectraError(make(...given!), expected)).toBeLessThan(EIGENVALUE_TOLERANCE);
    });
  },
);

describe.each(table.map((row, index) => [index + 1, row] as const))(
  'the graph in line %i',
  (_, expected) => {
    const graph = graphOf(expected);

    it("has networkx's adjacency and Laplacian matrices", () => {
      const adjacency = Matrix.zeros(expected.order, expected.order);
      for (const [u, v, weight = 1] of expected.edges) {
        adjacency.set(u, v, weight);
        adjacency.set(v, u, weight);
      }
      expect(maxDifference(adjacencyMatrix(graph), adjacency)).toBe(0);
      expect([...edges(graph)].map((edge, at) => [...edge, ...weightAt(graph, at)])).toEqual(
        expected.edges,
      );
      const positive = laplacian(graph, { sign: 'positive' });
      expect(maxDifference(positive, new Matrix(expected.laplacian))).toBe(0);
      const normalised = laplacian(graph, { sign: 'positive', normalised: true });
      const difference = maxDifference(normalised, new Matrix(expected.normalisedLaplacian));
      expect(difference).toBeLessThan(ROUNDING);
    });

    it("has networkx's distances", () => {
      expect(distanceMatrix(graph).to2DArray()).toEqual(
        expected.distances.map((row) => row.map((distance) => distance ?? Infinity)),
      );
    });

    it("has networkx's eigenvalues", () => {
      expect(spectraError(graph, expected)).toBeLessThan(EIGENVALUE_TOLERANCE);
    });
  },
);

describe.each(readLines<NetworkxProducts>('products.jsonl'))(
  'the graphs $first and $second',
  ({ first, second, ...expected }) => {
    const [g, h] = [graphOf(table[first]!), graphOf(table[second]!)];

    it.each([
      ['boxProduct', boxProduct],
      ['crossProduct', crossProduct],
      ['strongProduct', strongProduct],
    ] as const)("have networkx's %s", (name, product) => {
      expect([...edges(product(g, h))]).toEqual(expected[name]);
    });
  },
);

function weightAt(graph: Graph, edge: number): number[] {
  const weights = edgeWeights(graph);
  return weights ? [weights[edge]!] : [];
}

/** The largest error of all eigenvalues of the three matrices; Infinity where their numbers differ. */
function spectraError(graph: Graph, expected: Spectra): number {
  return Math.max(
    error(adjacencySpectrum(graph), expected.adjacencySpectrum),
    error(laplacianSpectrum(graph, { sign: 'positive' }), expected.laplacianSpectrum),
    error(
      laplacianSpectrum(graph, { sign: 'positive', normalised: true }),
      expected.normalisedLaplacianSpectrum,
    ),
  );
}

function error(values: ArrayLike<number>, expected: readonly number[]): number {
  if (values.length !== expected.length) return Infinity;
  return Math.max(...expected.map((value, index) => Math.abs(value - values[index]!)));
}

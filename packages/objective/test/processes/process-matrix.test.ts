import { describe, expect, test } from '@jest/globals';
import {
  boxProduct,
  complete,
  cycle,
  distanceMatrix,
  type Graph,
  graphFromEdges,
  grid,
  hypercube,
  laplacian,
  path,
  torus,
} from '@msann/graph-lineage';
import type { Matrix } from 'ml-matrix';
import { denseProcess } from '../../src/processes/dense-process.js';
import { distanceProcess } from '../../src/processes/distance-process.js';
import { laplacianProcess } from '../../src/processes/laplacian-process.js';
import type { ProcessMatrix } from '../../src/processes/process-matrix.js';
import { seeded } from '../seeded.js';

/** Sums of a few hundred products of numbers below a hundred, in another order. */
const ROUNDING = 1e-11;

const graphs: Record<string, Graph> = {
  'a vertex': path(1),
  'an edge': path(2),
  'a path': path(7),
  'a triangle': cycle(3),
  'an even cycle': cycle(8),
  'an odd cycle': cycle(9),
  'a grid': grid([3, 5]),
  'a torus': torus([4, 3]),
  'a cube of paths': grid([2, 3, 4]),
  'a hypercube': hypercube(3),
  'a product with a complete graph': boxProduct(path(3), complete(4)),
  'a weighted graph': graphFromEdges(
    5,
    [
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 0],
      [1, 3],
    ],
    {
      weights: [1, 0.5, 2, 0.25, 3, 1.5],
    },
  ),
};

/** S x along the middle axis of x, entry by entry. */
function byDefinition(matrix: Matrix, x: Float64Array, left: number, right: number): Float64Array {
  const size = matrix.rows;
  const out = new Float64Array(x.length);
  for (let a = 0; a < left; a += 1) {
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j < size; j += 1) {
        for (let c = 0; c < right; c += 1) {
          out[(a * size + i) * right + c]! += matrix.get(i, j) * x[(a * size + j) * right + c]!;
        }
      }
    }
  }
  return out;
}

function expectSame(process: ProcessMatrix, matrix: Matrix): void {
  for (const [left, right] of [
    [1, 1],
    [1, 5],
    [4, 1],
    [2, 3],
  ] as const) {
    const draw = seeded(left * 10 + right);
    const x = Float64Array.from({ length: left * process.size * right }, draw);
    const before = x.slice();
    const out = Float64Array.from({ length: x.length }, draw);
    const expected = byDefinition(matrix, x, left, right).map(
      (value, index) => out[index]! - 1.5 * value,
    );
    process.addAlong(-1.5, x, left, right, out);
    for (const [index, value] of out.entries()) {
      expect(Math.abs(value - expected[index]!)).toBeLessThan(ROUNDING);
    }
    expect(x).toEqual(before);
  }
}

describe.each(Object.entries(graphs))('on %s', (_, graph) => {
  test('the Laplacian is that of the graph', () => {
    expectSame(laplacianProcess(graph), laplacian(graph));
  });

  test('distances are those of the graph', () => {
    expectSame(distanceProcess('test', graph), distanceMatrix(graph));
  });

  test('a dense process is its matrix', () => {
    const matrix = distanceMatrix(graph);
    expectSame(denseProcess(matrix.to2DArray().map((row) => Float64Array.from(row))), matrix);
  });
});

test('distances of a long path keep their digits', () => {
  const size = 2000;
  const x = Float64Array.from({ length: size }, seeded(3));
  const out = new Float64Array(size);
  distanceProcess('test', path(size)).addAlong(1, x, 1, 1, out);
  let exact = 0;
  for (let j = 0; j < size; j += 1) exact += Math.abs(1234 - j) * x[j]!;
  // The sums pass through numbers of about size^1.5.
  expect(Math.abs(out[1234]! - exact)).toBeLessThan(1e-14 * size ** 1.5 * 10);
});

test('distances of a disconnected graph are refused', () => {
  expect(() => distanceProcess('caller', graphFromEdges(3, [[0, 1]]))).toThrow(
    'caller: need a connected graph, as distances are infinite otherwise, got one of 3 vertices that is not',
  );
});

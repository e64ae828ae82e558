import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import {
  gridPairAveraging,
  layerMaps,
  type ProlongationMap,
  shuffleRows,
  stackedIdentity,
  toDense,
} from '../src/index.js';

// What the authors' program makes for n fine nodes, [MsANN-code] in docs/bibliography.md, written down from its description.

/** 'path': P[2j, j] = P[2j + 1, j] = 1/√2. */
function theirPath(n: number): Matrix {
  const P = Matrix.zeros(n, n / 2);
  for (let f = 0; f < n; f += 1) P.set(f, Math.floor(f / 2), Math.SQRT1_2);
  return P;
}

/** 'grid' of n = side²: pairs in both directions, split by the parity of rows; columns of even rows, then of odd ones. */
function theirSquareGrid(side: number): Matrix {
  const n = side * side;
  const P = Matrix.zeros(n, n / 2);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const block = Math.floor(row / 2) * (side / 2) + Math.floor(column / 2);
      P.set(row * side + column, (row % 2) * (n / 4) + block, Math.SQRT1_2);
    }
  }
  return P;
}

/** 'grid' of an n that is no square: [I; I]/√2. */
function theirOtherGrid(n: number): Matrix {
  const identity = Matrix.eye(n / 2).mul(Math.SQRT1_2);
  return new Matrix([...identity.to2DArray(), ...identity.to2DArray()]);
}

const difference = (a: Matrix, b: Matrix) => Matrix.sub(a, b).abs().max();
const columns = (P: Matrix): string[] =>
  P.transpose()
    .to2DArray()
    .map((column) => column.map((entry) => entry.toFixed(12)).join())
    .toSorted();
const sortedRows = (map: ProlongationMap): string[] =>
  toDense(map)
    .to2DArray()
    .map((row) => row.map((entry) => entry.toFixed(12)).join())
    .toSorted();

describe('the authors’ matrices', () => {
  it.each([2, 8, 64])('for a path of %d are those of the recipe path', (n) => {
    const [map] = layerMaps('path', n, 1);
    expect(difference(toDense(map!), theirPath(n))).toBeLessThan(1e-15);
  });

  it.each([2, 4, 8, 16])(
    'for a grid of side %d are those of the recipe grid, up to the order of columns',
    (side) => {
      const [map] = layerMaps('grid', side * side, 1, { shape: [side, side] });
      expect(columns(toDense(map!))).toEqual(columns(theirSquareGrid(side)));
    },
  );

  it.each([8, 32, 128])('for a grid of %d nodes, no square, are the stacked identity', (n) => {
    expect(difference(toDense(stackedIdentity(n / 2, n)), theirOtherGrid(n))).toBeLessThan(1e-15);
  });

  it('that are shuffled have the rows of the grid’s in another order', () => {
    const grid = gridPairAveraging([8, 8]);
    const shuffled = shuffleRows(grid, xoroshiro128plus(4));
    expect(sortedRows(shuffled)).toEqual(sortedRows(grid));
    expect(toDense(shuffled)).not.toEqual(toDense(grid));
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import {
  bestMinimalMatching,
  binaryMatchingMatrix,
  minimalMatchings,
  minimumCostMatching,
} from '../../src/index.js';
import { columnPrices } from '../../src/matching/column-prices.js';
import { arbitraryCosts } from './arbitrary-costs.js';
import { everyMatching } from './every-matching.js';

function costOf(costs: readonly number[][], columns: ArrayLike<number>): number {
  return costs.reduce((sum, row, index) => sum + row[columns[index]!]!, 0);
}

/** Every matching of least cost, by trying all. */
function minimalByDefinition(costs: readonly number[][]): number[][] {
  const all = everyMatching(costs.length, costs[0]!.length);
  const least = Math.min(...all.map((columns) => costOf(costs, columns)));
  return all.filter((columns) => costOf(costs, columns) === least);
}

function filled(rows: number, columns: number, f: (row: number, column: number) => number): Matrix {
  return new Matrix(
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_v, c) => f(row, c))),
  );
}

describe.each([0, -4])('matchings of costs of at least %d', (least) => {
  test('are all those of least cost, in lexicographic order, and no other', () => {
    fc.assert(
      fc.property(arbitraryCosts(4, 5, least), (costs) => {
        const expected = minimalByDefinition(costs);
        const found = Array.from(minimalMatchings(new Matrix(costs)));
        expect(found.map(({ columns }) => Array.from(columns))).toEqual(expected);
        for (const { columns, cost } of found) expect(cost).toBe(costOf(costs, columns));
      }),
      { numRuns: 500 },
    );
  });

  test('the first is the minimum-cost matching', () => {
    fc.assert(
      fc.property(arbitraryCosts(5, 6, least), (costs) => {
        const { columns, cost } = minimumCostMatching(new Matrix(costs));
        const [first] = minimalByDefinition(costs);
        expect(Array.from(columns)).toEqual(first);
        expect(cost).toBe(costOf(costs, first!));
      }),
    );
  });
});

describe('minimumCostMatching', () => {
  test('takes costs that differ by rounding as equal, and others as different', () => {
    // Squares of differences: 1e-15 is rounding of eigenvalues near 4, 1e-6 is a gap.
    const rounded = filled(2, 3, (row, column) => (column === 2 ? 16 : 1e-30 * (row + column)));
    expect(Array.from(minimumCostMatching(rounded).columns)).toEqual([0, 1]);
    const gap = filled(1, 3, (_, column) => [1e-12, 0, 16][column]!);
    expect(Array.from(minimumCostMatching(gap).columns)).toEqual([1]);
  });

  test('finds ties beside large costs that do not tie', () => {
    const costs = filled(30, 60, (row, column) =>
      Math.floor(column / 2) === row ? 1 / 3 : 1000 + Math.sin(row * 61 + column),
    );
    const { columns } = minimumCostMatching(costs);
    expect(Array.from(columns)).toEqual(Array.from({ length: 30 }, (_, row) => 2 * row));
  });

  test('of equal costs alone is the identity, at any size', () => {
    const identity = Array.from({ length: 200 }, (_, row) => row);
    expect(Array.from(minimumCostMatching(Matrix.ones(200, 200)).columns)).toEqual(identity);
    expect(Array.from(minimumCostMatching(Matrix.ones(200, 300)).columns)).toEqual(identity);
  });

  test('leaves its argument as it is, and matches nothing to nothing', () => {
    const costs = new Matrix([
      [3, 1],
      [2, 5],
    ]);
    minimumCostMatching(costs);
    expect(costs.to2DArray()).toEqual([
      [3, 1],
      [2, 5],
    ]);
    expect(minimumCostMatching(new Matrix(0, 3))).toEqual({ columns: new Uint32Array(0), cost: 0 });
  });

  test('refuses shapes and costs by name', () => {
    expect(() => minimumCostMatching(Matrix.ones(3, 2))).toThrow(
      new RangeError('minimumCostMatching: need n1 <= n2 in costs [n1, n2], got n1=3, n2=2'),
    );
    for (const bad of [Number.NaN, Infinity, -Infinity]) {
      expect(() => minimumCostMatching(new Matrix([[1, bad]]))).toThrow(
        new RangeError(`minimumCostMatching: need finite costs, got costs[0][1]=${bad}`),
      );
    }
  });
});

describe('columnPrices', () => {
  test('prove the matching minimal, whichever it starts from', () => {
    fc.assert(
      fc.property(arbitraryCosts(5, 7, -4), fc.nat(), (costs, choice) => {
        const rows = costs.map((row) => Float64Array.from(row));
        const columnCount = costs[0]!.length;
        const all = everyMatching(costs.length, columnCount);
        const start = Uint32Array.from(all[choice % all.length]!);
        const { columns, prices } = columnPrices(rows, start, columnCount);
        const taken = new Set(columns);
        prices.forEach((price, column) => {
          expect(price).toBeLessThanOrEqual(0);
          expect(taken.has(column) || price === 0).toBe(true);
        });
        rows.forEach((row, index) => {
          const own = columns[index]!;
          // Integers: exact, but for the noise allowed for.
          const least = row[own]! - prices[own]! - 1e-9;
          row.forEach((cost, column) => expect(cost - prices[column]!).toBeGreaterThan(least));
        });
      }),
    );
  });
});

describe('minimalMatchings', () => {
  test('yields as many as the limit says, lazily', () => {
    const many = Array.from(minimalMatchings(Matrix.ones(50, 60), { limit: 3 }));
    expect(many.map(({ columns }) => Array.from(columns.slice(47)))).toEqual([
      [47, 48, 49],
      [47, 48, 50],
      [47, 48, 51],
    ]);
    expect(Array.from(minimalMatchings(Matrix.ones(2, 2), { limit: 0 }))).toEqual([]);
    const [first, second] = minimalMatchings(Matrix.ones(50, 60));
    expect(first!.columns).not.toEqual(second!.columns);
  });

  test.each([-1, 1.5, Number.NaN])('refuses the limit %d', (limit) => {
    expect(() => minimalMatchings(Matrix.ones(1, 1), { limit })).toThrow(
      new RangeError(
        `minimalMatchings: need an integer limit >= 0 or Infinity, got limit=${limit}`,
      ),
    );
  });
});

describe('bestMinimalMatching', () => {
  test('is the best of all by a second objective, the first of several', () => {
    const objective = (columns: ArrayLike<number>): number =>
      Array.from(columns).reduce((sum, column, row) => sum + ((3 * row + 5 * column) % 4), 0);
    fc.assert(
      fc.property(arbitraryCosts(4, 5), (costs) => {
        const best = bestMinimalMatching(new Matrix(costs), objective);
        const all = minimalByDefinition(costs);
        const value = Math.min(...all.map(objective));
        expect(Array.from(best.columns)).toEqual(
          all.find((columns) => objective(columns) === value),
        );
        expect(best).toMatchObject({ value, examined: all.length, complete: true });
      }),
    );
  });

  test('says whether it has seen all', () => {
    const first = (columns: Uint32Array): number => columns[0]!;
    const costs = Matrix.ones(3, 3);
    expect(bestMinimalMatching(costs, first, { limit: 5 })).toMatchObject({
      examined: 5,
      complete: false,
    });
    expect(bestMinimalMatching(costs, first, { limit: 6 })).toMatchObject({
      examined: 6,
      complete: true,
    });
    const last = bestMinimalMatching(costs, (columns) => -columns[0]!, { limit: Infinity });
    expect(last).toMatchObject({ columns: Uint32Array.of(2, 0, 1), value: -2, complete: true });
  });

  test('takes a NaN for Infinity and does not mind what the objective does to its argument', () => {
    const best = bestMinimalMatching(Matrix.ones(2, 2), (columns) => {
      const value = columns[0] === 0 ? Number.NaN : 7;
      columns.fill(9);
      return value;
    });
    expect(best).toMatchObject({ columns: Uint32Array.of(1, 0), value: 7 });
    const none = bestMinimalMatching(Matrix.ones(2, 2), () => Number.NaN);
    expect(none).toMatchObject({ columns: Uint32Array.of(0, 1), value: Infinity });
  });

  test('refuses to look at none', () => {
    expect(() => bestMinimalMatching(Matrix.ones(1, 1), () => 0, { limit: 0 })).toThrow(
      new RangeError('bestMinimalMatching: need limit >= 1, got limit=0'),
    );
  });
});

describe('binaryMatchingMatrix', () => {
  test('has orthonormal columns and one 1 in each', () => {
    fc.assert(
      fc.property(arbitraryCosts(5, 7), (costs) => {
        const { columns } = minimumCostMatching(new Matrix(costs));
        const matrix = binaryMatchingMatrix(columns, costs[0]!.length);
        expect(matrix.transpose().mmul(matrix)).toEqual(Matrix.eye(costs.length));
        columns.forEach((column, row) => expect(matrix.get(column, row)).toBe(1));
      }),
    );
  });

  test.each([
    [[0, 3], 3, 'need different integers in 0..2, got columns[1]=3'],
    [[1, 1], 3, 'need different integers in 0..2, got columns[1]=1'],
    [[0.5], 3, 'need different integers in 0..2, got columns[0]=0.5'],
    [[0], -1, 'need an integer fineOrder >= 0, got fineOrder=-1'],
  ])('refuses %j of %d', (columns, fineOrder, message) => {
    expect(() => binaryMatchingMatrix(columns, fineOrder)).toThrow(
      new RangeError(`binaryMatchingMatrix: ${message}`),
    );
  });
});

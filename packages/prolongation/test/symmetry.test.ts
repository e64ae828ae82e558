import { describe, expect, it } from '@jest/globals';
import { cycle, type Graph, grid, path, torus } from '@msann/graph-lineage';
import { prolongationObjective } from '@msann/objective';
import type { Matrix } from 'ml-matrix';
import { gridMap, type ProlongationMap, recipes, toDense } from '../src/index.js';

type Permutation = (vertex: number) => number;

/** P with its rows moved by a symmetry of the fine graph and its columns by one of the coarse graph. */
function moved(P: Matrix, fine: Permutation, coarse: Permutation): Matrix {
  const result = P.clone();
  for (let f = 0; f < P.rows; f += 1) {
    for (let c = 0; c < P.columns; c += 1) result.set(fine(f), coarse(c), P.get(f, c));
  }
  return result;
}

const rotation =
  (n: number, by: number): Permutation =>
  (vertex) =>
    (vertex + by) % n;
const reflection =
  (n: number): Permutation =>
  (vertex) =>
    n - 1 - vertex;
const transposition =
  (side: number): Permutation =>
  (vertex) =>
    (vertex % side) * side + Math.floor(vertex / side);

function expectOrbit(
  coarse: Graph,
  fine: Graph,
  map: ProlongationMap,
  ofFine: readonly Permutation[],
  ofCoarse: readonly Permutation[],
): void {
  for (const s of [0, 0.4, 1]) {
    const { cost } = prolongationObjective(coarse, fine, { s });
    const P = toDense(map);
    const E = cost(P);
    for (const f of ofFine) {
      for (const c of ofCoarse) {
        expect(Math.abs(cost(moved(P, f, c)) - E)).toBeLessThan(1e-9 * Math.max(1, E));
      }
    }
  }
}

describe.each(recipes.map((recipe) => [recipe.name, recipe] as const))(
  'the cost of %s',
  (_name, { families, map }) => {
    it('is the same whichever way the graphs are turned', () => {
      const n = 6;
      if (families.includes('cycle')) {
        const turns = (size: number) => [rotation(size, 1), rotation(size, 5), reflection(size)];
        expectOrbit(cycle(n), cycle(2 * n), map(n, 2 * n, 'cycle'), turns(2 * n), turns(n));
        const onTorus = gridMap((from, to) => map(from, to, 'cycle'), [4, 4], [8, 8]);
        expectOrbit(torus([4, 4]), torus([8, 8]), onTorus, [transposition(8)], [transposition(4)]);
      }
      if (families.includes('path')) {
        expectOrbit(
          path(n),
          path(2 * n),
          map(n, 2 * n, 'path'),
          [reflection(2 * n)],
          [reflection(n)],
        );
        const onGrid = gridMap((from, to) => map(from, to, 'path'), [3, 3], [6, 6]);
        expectOrbit(grid([3, 3]), grid([6, 6]), onGrid, [transposition(6)], [transposition(3)]);
      }
    });
  },
);

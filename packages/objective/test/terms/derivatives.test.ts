import { describe, expect, test } from '@jest/globals';
import {
  complete,
  cycle,
  type Graph,
  graphFromEdges,
  grid,
  hypercube,
  laplacian,
  path,
  star,
  torus,
} from '@msann/graph-lineage';
import {
  type CheckResult,
  checkGradient,
  checkHessian,
  euclidean,
  type Manifold,
  stiefel,
} from '@msann/manifold';
import type { Matrix } from 'ml-matrix';
import {
  diffusionTerm,
  localityTerm,
  type ProlongationCost,
  processTerm,
  prolongationObjective,
} from '../../src/index.js';
import { seededMatrix } from '../seeded.js';

/** As the issue of this package asks for it. */
const TOLERANCE = 0.1;

const weighted = graphFromEdges(
  5,
  [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 2],
    [3, 4],
    [1, 1],
  ],
  { weights: [1, 2, 0.5, 3, 0.25, 4] },
);

const pairs: Record<string, readonly [coarse: Graph, fine: Graph]> = {
  'paths 3 and 7': [path(3), path(7)],
  'cycles 4 and 8': [cycle(4), cycle(8)],
  'a grid and a torus': [grid([2, 3]), torus([3, 4])],
  'a star and a weighted graph': [star(4), weighted],
  'an edge and a hypercube': [path(2), hypercube(3)],
  'graphs of one order': [complete(4), path(4)],
  'a vertex and a path': [path(1), path(5)],
};

function costsOf(coarse: Graph, fine: Graph): Record<string, ProlongationCost> {
  const [first, second] = [symmetric(coarse.order, 5), symmetric(fine.order, 6)];
  const costs: Record<string, ProlongationCost> = {
    diffusionTerm: diffusionTerm(coarse, fine, { alpha: 0.7 }),
    localityTerm: localityTerm(coarse, fine, { beta: 0.3 }),
    'localityTerm at its default scale': localityTerm(coarse, fine),
    processTerm: processTerm(first, second, { scale: 1.5 }),
    'processTerm at its best scale': processTerm(first, second, { scale: 'auto' }),
    'processTerm of a Laplacian and anything': processTerm(laplacian(coarse), second),
    prolongationObjective: prolongationObjective(coarse, fine, { s: 0.3, alpha: 2, beta: 0.2 }),
  };
  // The Laplacian and the distance of one vertex are 0: no scale is best.
  if (coarse.order === 1) return costs;
  return {
    ...costs,
    'diffusionTerm at its best scale': diffusionTerm(coarse, fine, { alpha: 'auto' }),
    'localityTerm at its best scale': localityTerm(coarse, fine, { beta: 'auto' }),
    'prolongationObjective at both best scales': prolongationObjective(coarse, fine, {
      s: 0.3,
      alpha: 'auto',
      beta: 'auto',
    }),
    'prolongationObjective at the best alpha': prolongationObjective(coarse, fine, {
      s: 0.8,
      alpha: 'auto',
    }),
  };
}

function symmetric(order: number, seed: number): Matrix {
  const matrix = seededMatrix(order, order, seed);
  return matrix.add(matrix.transpose());
}

const retractions = ['qr', 'polar', 'cayley', 'exponential'] as const;

/** Every retraction for some pairs, one for each of the others. */
const everyRetraction: readonly string[] = ['paths 3 and 7', 'a star and a weighted graph'];

function manifoldsOf(
  pair: string,
  rows: number,
  columns: number,
): Record<string, Manifold<Matrix>> {
  const manifolds: Record<string, Manifold<Matrix>> = { euclidean: euclidean(rows, columns) };
  const index = Object.keys(pairs).indexOf(pair) % retractions.length;
  for (const retraction of everyRetraction.includes(pair) ? retractions : [retractions[index]!]) {
    // Without its geodesics a manifold is checked along its retraction.
    const { exponential: _, ...along } = stiefel(rows, columns, { retraction });
    manifolds[`stiefel by ${retraction}`] = along;
  }
  if (everyRetraction.includes(pair)) manifolds['stiefel along geodesics'] = stiefel(rows, columns);
  return manifolds;
}

function expectSlope(check: CheckResult): void {
  expect(check.report).toMatch(/: passed/);
  const error = check.exact ? 0 : Math.abs(check.slope - check.expected);
  expect(error).toBeLessThanOrEqual(TOLERANCE);
}

describe.each(Object.entries(pairs))('the derivatives for %s', (pair, [coarse, fine]) => {
  const costs = Object.entries(costsOf(coarse, fine));
  const manifolds = Object.entries(manifoldsOf(pair, fine.order, coarse.order));
  const cases = costs.flatMap(([name, cost]) =>
    manifolds.map(([space, manifold]) => [`${name}, ${space}`, cost, manifold] as const),
  );

  test.each(cases)('%s: slope 2 and slope 3', (_name, cost, manifold) => {
    expectSlope(checkGradient(manifold, cost));
    expectSlope(checkHessian(manifold, cost));
  });
});

test('a gradient or a Hessian that is twice too large has another slope', () => {
  const right = prolongationObjective(path(3), path(7), { alpha: 'auto' });
  const wrong: ProlongationCost = { ...right, gradient: (P) => right.gradient(P).mul(2) };
  expect(checkGradient(stiefel(7, 3), wrong).slope).toBeLessThan(1.1);
  const bent: ProlongationCost = { ...right, hessian: (P, U) => right.hessian(P, U).mul(2) };
  expect(checkHessian(stiefel(7, 3), bent).slope).toBeLessThan(2.1);
});

import { describe, expect, test } from '@jest/globals';
import {
  adjacencyMatrix,
  cycle,
  distanceMatrix,
  type Graph,
  graphFromEdges,
  grid,
  laplacian,
  path,
  torus,
} from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import {
  diffusionTerm,
  localityTerm,
  type ProlongationCost,
  processTerm,
  prolongationObjective,
} from '../../src/index.js';
import { seededFrame, seededMatrix } from '../seeded.js';

/** Rounding in sums of some hundred products. */
const IDENTITY = 1e-10;

const weighted = graphFromEdges(
  4,
  [
    [0, 1],
    [1, 2],
    [2, 3],
    [0, 2],
  ],
  { weights: [1, 2, 0.5, 3] },
);

const pairs: Record<string, readonly [Graph, Graph]> = {
  'cycles 4 and 8': [cycle(4), cycle(8)],
  'paths 3 and 7': [path(3), path(7)],
  'a grid and a torus': [grid([2, 3]), torus([3, 4])],
  'a weighted graph and a cycle': [weighted, cycle(5)],
  'graphs of one order': [path(4), cycle(4)],
};

/** ‖scale^(-1/2) P S1 - scale^(1/2) S2 P‖², as written. */
function byDefinition(P: Matrix, S1: Matrix, S2: Matrix, scale: number): number {
  const left = P.mmul(S1).mul(1 / Math.sqrt(scale));
  const right = S2.mmul(P).mul(Math.sqrt(scale));
  return left.sub(right).norm('frobenius') ** 2;
}

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(IDENTITY * (1 + Math.abs(expected)));
}

/** Central differences of the gradient along U, exact to h² for smooth costs. */
function differenced(cost: ProlongationCost, P: Matrix, U: Matrix): Matrix {
  const h = 1e-5;
  const ahead = cost.gradient(Matrix.add(P, Matrix.mul(U, h)));
  const behind = cost.gradient(Matrix.sub(P, Matrix.mul(U, h)));
  return ahead.sub(behind).div(2 * h);
}

describe.each(Object.entries(pairs))('of %s', (_, [coarse, fine]) => {
  const P = seededFrame(fine.order, coarse.order, 1);
  const U = seededMatrix(fine.order, coarse.order, 2);
  const costs: Record<string, ProlongationCost> = {
    diffusion: diffusionTerm(coarse, fine, { alpha: 0.7 }),
    'diffusion at the best scale': diffusionTerm(coarse, fine, { alpha: 'auto' }),
    locality: localityTerm(coarse, fine, { beta: 0.3 }),
    'locality at the best scale': localityTerm(coarse, fine, { beta: 'auto' }),
    objective: prolongationObjective(coarse, fine, { s: 0.3, alpha: 2, beta: 0.2 }),
    'objective at the best scales': prolongationObjective(coarse, fine, {
      s: 0.3,
      alpha: 'auto',
      beta: 'auto',
    }),
  };

  test('the terms are their definitions', () => {
    const diffusion = byDefinition(P, laplacian(coarse), laplacian(fine), 0.7);
    const locality = byDefinition(P, distanceMatrix(coarse), distanceMatrix(fine), 0.3);
    expectClose(diffusionTerm(coarse, fine, { alpha: 0.7 }).cost(P), diffusion);
    expectClose(localityTerm(coarse, fine, { beta: 0.3 }).cost(P), locality);
    const objective = prolongationObjective(coarse, fine, { s: 0.25, alpha: 0.7, beta: 0.3 });
    expectClose(objective.cost(P), 0.75 * diffusion + 0.25 * locality);
    const terms = objective.terms(P);
    expectClose(terms.diffusion, diffusion);
    expectClose(terms.locality, locality);
    expect(objective.scales(P)).toEqual({ alpha: 0.7, beta: 0.3 });
  });

  test('a term of matrices is the term of their graphs', () => {
    const term = processTerm(laplacian(coarse), laplacian(fine), { scale: 0.7 });
    const graphs = diffusionTerm(coarse, fine, { alpha: 0.7 });
    expectClose(term.cost(P), graphs.cost(P));
    expectClose(term.bestScale(P), graphs.bestScale(P));
    expectClose(Matrix.sub(term.hessian(P, U), graphs.hessian(P, U)).norm('frobenius'), 0);
  });

  test('the best scale is the least of all scales', () => {
    for (const name of ['alpha', 'beta'] as const) {
      const at = (scale: number | 'auto'): ReturnType<typeof diffusionTerm> =>
        name === 'alpha'
          ? diffusionTerm(coarse, fine, { alpha: scale })
          : localityTerm(coarse, fine, { beta: scale });
      const auto = at('auto');
      const scale = auto.bestScale(P);
      expect(auto.scaleAt(P)).toBe(scale);
      expectClose(at(scale).cost(P), auto.cost(P));
      for (const factor of [0.5, 0.99, 1.01, 2]) {
        expect(at(scale * factor).cost(P)).toBeGreaterThan(auto.cost(P));
      }
    }
  });

  test.each(Object.entries(costs))('%s: the derivatives are those of the cost', (__, cost) => {
    const { cost: value, gradient } = cost.costAndGradient(P);
    expect(value).toBe(cost.cost(P));
    expect(gradient.to2DArray()).toEqual(cost.gradient(P).to2DArray());
    const h = 1e-5;
    const slope =
      (cost.cost(Matrix.add(P, Matrix.mul(U, h))) - cost.cost(Matrix.sub(P, Matrix.mul(U, h)))) /
      (2 * h);
    const inner = Matrix.mul(gradient, U).sum();
    // Central differences: h² of the third derivative, and rounding of the cost by h.
    expect(Math.abs(slope - inner)).toBeLessThan(1e-6 * (1 + Math.abs(inner)));
    const hessian = cost.hessian(P, U);
    const error = Matrix.sub(differenced(cost, P, U), hessian).norm('frobenius');
    expect(error).toBeLessThan(1e-6 * (1 + hessian.norm('frobenius')));
  });
});

test('the best scale of a term that is zero at one scale is that scale', () => {
  const term = localityTerm(cycle(4), cycle(4), { beta: 'auto' });
  expectClose(term.bestScale(Matrix.eye(4)), 1);
  expectClose(term.cost(Matrix.eye(4)), 0);
});

test('P is not changed', () => {
  const P = seededFrame(6, 3, 4);
  const before = P.clone();
  const objective = prolongationObjective(path(3), path(6));
  objective.hessian(P, P);
  objective.costAndGradient(P);
  expect(P.to2DArray()).toEqual(before.to2DArray());
});

test('at s = 0 a disconnected graph has a diffusion term and no locality', () => {
  const apart = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);
  const objective = prolongationObjective(path(2), apart, { s: 0 });
  const { diffusion, locality } = objective.terms(Matrix.eye(4, 2));
  expect(diffusion).toBe(objective.cost(Matrix.eye(4, 2)));
  expect(locality).toBeNaN();
  expect(objective.scales(Matrix.eye(4, 2)).beta).toBeNaN();
});

describe('bad input is named', () => {
  const apart = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);
  const flat = adjacencyMatrix(path(2));
  test.each([
    [
      () => diffusionTerm(path(5), path(4)),
      'diffusionTerm: need n1 <= n2 vertices, got n1=5, n2=4',
    ],
    [
      () => diffusionTerm({} as Graph, path(4)),
      'diffusionTerm: need a graph of @msann/graph-lineage as the coarse one, got an object',
    ],
    [
      () => diffusionTerm(path(2), path(4), { alpha: 0 }),
      "diffusionTerm: need alpha > 0 or 'auto', got alpha=0",
    ],
    [
      () => localityTerm(path(2), path(4), { beta: NaN }),
      "localityTerm: need beta > 0 or 'auto', got beta=NaN",
    ],
    [
      () => localityTerm(path(2), path(4), { beta: 'best' as 'auto' }),
      "localityTerm: need beta > 0 or 'auto', got beta='best'",
    ],
    [
      () => localityTerm(path(2), apart),
      'localityTerm: need a connected graph, as distances are infinite otherwise, got one of 4 vertices that is not',
    ],
    [
      () => prolongationObjective(path(2), path(4), { s: 1.5 }),
      'prolongationObjective: need s in 0..1, got s=1.5',
    ],
    [
      () => prolongationObjective(path(2), path(4), { s: '1' as unknown as number }),
      "prolongationObjective: need s in 0..1, got s='1'",
    ],
    [
      () => prolongationObjective(path(2), apart, { s: 0.1 }),
      'prolongationObjective: need a connected graph, as distances are infinite otherwise, got one of 4 vertices that is not',
    ],
    [
      () => processTerm(flat, new Matrix([[0, 1, 2]])),
      'processTerm: need a square fine matrix, got one of 1x3',
    ],
    [
      () =>
        processTerm(
          flat,
          new Matrix([
            [0, 1],
            [2, 0],
          ]),
        ),
      'processTerm: need a symmetric fine matrix, got 2 at (1, 0) and 1 at (0, 1)',
    ],
    [
      () => processTerm(new Matrix([[NaN]]), flat),
      'processTerm: need finite entries in the coarse matrix, got NaN at (0, 0)',
    ],
    [() => processTerm(Matrix.eye(3), flat), 'processTerm: need 1 <= n1 <= n2, got n1=3, n2=2'],
    [
      () => processTerm([[1]] as unknown as Matrix, flat),
      'processTerm: need the coarse matrix, got an array',
    ],
    [
      () => processTerm(flat, flat, { scale: -1 }),
      "processTerm: need scale > 0 or 'auto', got scale=-1",
    ],
    [
      () => diffusionTerm(path(2), path(4)).cost(Matrix.eye(2, 4)),
      'diffusionTerm: need a 4x2 matrix, got one of 2x4',
    ],
    [
      () => diffusionTerm(path(2), path(4)).gradient([[1]] as unknown as Matrix),
      'diffusionTerm: need a 4x2 matrix, got an array',
    ],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});

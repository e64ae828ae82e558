import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import {
  complete,
  cycle,
  type Graph,
  graphFromEdges,
  grid,
  hypercube,
  path,
  relabel,
  star,
  torus,
} from '@msann/graph-lineage';
import { stiefel, trustRegions } from '@msann/manifold';
import { Matrix } from 'ml-matrix';
import { optimalProlongation, prolongationObjective, prolongationStarts } from '../../src/index.js';
import { seededFrame } from '../seeded.js';

/** Optimised results, relative. */
const OPTIMISED = 1e-6;
/** Float64 identities of a few hundred terms. */
const IDENTITY = 1e-10;

const families: Record<string, (...sizes: number[]) => Graph> = {
  cycle: (n) => cycle(n!),
  path: (n) => path(n!),
  torus: (...sizes) => torus(sizes),
  grid: (...sizes) => grid(sizes),
};

interface Optimum {
  readonly coarse: readonly [string, ...number[]];
  readonly fine: readonly [string, ...number[]];
  readonly s: number;
  readonly alpha: number;
  readonly beta: number;
  readonly E_min: number;
  readonly certified_global: boolean;
  readonly lower_bound: number;
}

const graphOf = ([family, ...sizes]: readonly [string, ...number[]]): Graph =>
  families[family]!(...sizes);

const { optima } = JSON.parse(
  readFileSync(new URL('./pymanopt-optima.json', import.meta.url), 'utf8'),
) as { optima: readonly Optimum[] };

function orthonormalityError(P: Matrix): number {
  return P.transpose().mmul(P).sub(Matrix.eye(P.columns)).norm('frobenius');
}

describe('no worse than the best that Pymanopt found', () => {
  test.each(optima.map((row) => [`${row.coarse.join(' ')}, s = ${row.s}`, row] as const))(
    '%s',
    (_, row) => {
      const [coarse, fine] = [graphOf(row.coarse), graphOf(row.fine)];
      const { s, alpha, beta } = row;
      const found = optimalProlongation(coarse, fine, { s, alpha, beta });
      expect(found.E).toBeLessThanOrEqual(row.E_min * (1 + OPTIMISED));
      expect(found.certified).toBe(row.certified_global);
      expect(
        Math.abs(found.lowerBound - (row.certified_global ? row.E_min : row.lower_bound)),
      ).toBeLessThanOrEqual(IDENTITY * (1 + row.E_min));
      expect(found.gradientNorm).toBeLessThan(1e-6);
      expect(orthonormalityError(found.P)).toBeLessThan(IDENTITY);
      const objective = prolongationObjective(coarse, fine, { s, alpha, beta });
      expect(Math.abs(objective.cost(found.P) - found.E)).toBeLessThan(IDENTITY * (1 + found.E));
    },
  );
});

describe('where Laplacian and distances commute no start finds less than the matching', () => {
  test.each([
    ['cycles', cycle(5), cycle(9)],
    ['an odd and an even cycle', cycle(5), cycle(10)],
    ['tori', torus([3, 3]), torus([4, 3])],
    ['complete graphs', complete(4), complete(7)],
    ['a cycle and a hypercube', cycle(4), hypercube(3)],
    ['a complete graph and a cycle', complete(4), cycle(8)],
    ['a single vertex', path(1), cycle(4)],
    ['graphs of one order', cycle(6), complete(6)],
  ])('%s', (_, coarse, fine) => {
    for (const s of [0, 0.3, 1]) {
      const exact = optimalProlongation(coarse, fine, { s });
      expect(exact.method).toBe('matching');
      expect(exact.status).toBe('exact');
      expect(exact.certified).toBe(true);
      expect(exact.gap).toBe(0);
      const objective = prolongationObjective(coarse, fine, { s });
      const manifold = stiefel(fine.order, coarse.order, { retraction: 'polar' });
      for (const seed of [1, 2, 3]) {
        const initial = seededFrame(fine.order, coarse.order, seed);
        const { cost } = trustRegions(manifold, objective, { initial });
        expect(cost).toBeGreaterThanOrEqual(exact.E - IDENTITY * (1 + exact.E));
      }
    }
  });
});

test('a matching is exact at s = 0 and s = 1 for graphs that do not commute', () => {
  const tree = graphFromEdges(4, [
    [0, 1],
    [1, 2],
    [1, 3],
  ]);
  const fine = graphFromEdges(7, [
    [0, 1],
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 0],
    [4, 5],
    [5, 6],
  ]);
  for (const s of [0, 1]) {
    const exact = optimalProlongation(tree, fine, { s });
    expect([exact.method, exact.certified]).toEqual(['matching', true]);
    const searched = optimalProlongation(tree, fine, { s, method: 'trust-regions' });
    expect(searched.E).toBeGreaterThanOrEqual(exact.E - IDENTITY);
    // Some start of the search gets there, and then it is certified as well.
    expect(searched.E).toBeLessThanOrEqual(exact.E * (1 + OPTIMISED) + IDENTITY);
  }
});

test('with both scales free cycles 8 and 16 at s = 1/2 reach the joint optimum', () => {
  // Joint optimum of P, α and β by Pymanopt on a product manifold: E = 1.06596.
  const found = optimalProlongation(cycle(8), cycle(16), { alpha: 'auto', beta: 'auto' });
  expect(found.E).toBeCloseTo(1.06596, 5);
  expect(found.alpha).toBeCloseTo(2.484, 3);
  expect(found.beta).toBeCloseTo(0.253, 4);
  expect(found.certified).toBe(false);
  const searched = optimalProlongation(cycle(8), cycle(16), {
    alpha: 'auto',
    beta: 'auto',
    method: 'trust-regions',
    initial: found.P,
  });
  expect(searched.E).toBeCloseTo(found.E, 10);
});

test('free scales are no worse than any fixed ones', () => {
  const free = optimalProlongation(path(4), path(8), { alpha: 'auto', beta: 'auto' });
  for (const [alpha, beta] of [
    [1, 0.25],
    [2, 0.25],
    [free.alpha, free.beta],
  ] as const) {
    const fixed = optimalProlongation(path(4), path(8), { alpha, beta });
    expect(free.E).toBeLessThanOrEqual(fixed.E + OPTIMISED);
  }
  expect(free.lowerBound).toBeLessThanOrEqual(free.E);
  const at = { s: 0.5, alpha: free.alpha, beta: free.beta };
  expect(prolongationObjective(path(4), path(8), at).cost(free.P)).toBeCloseTo(free.E, 9);
});

test('a single term with a free scale is the least over scales and matchings', () => {
  const found = optimalProlongation(path(3), star(6), { s: 1, beta: 'auto' });
  expect([found.method, found.certified]).toEqual(['matching', true]);
  for (const factor of [0.5, 0.9, 1.1, 2]) {
    const fixed = optimalProlongation(path(3), star(6), { s: 1, beta: found.beta * factor });
    expect(found.E).toBeLessThanOrEqual(fixed.E);
  }
});

test('E does not depend on the order of vertices', () => {
  const shuffled = relabel(path(8), [3, 1, 7, 0, 4, 6, 2, 5]);
  const plain = optimalProlongation(path(4), path(8), { beta: 0.25 });
  const relabelled = optimalProlongation(path(4), shuffled, { beta: 0.25 });
  expect(relabelled.E).toBeCloseTo(plain.E, 8);
  expect(relabelled.lowerBound).toBeCloseTo(plain.lowerBound, 10);
});

test('the same seed gives the same bytes', () => {
  const once = optimalProlongation(path(4), path(8), { seed: 5 });
  const again = optimalProlongation(path(4), path(8), { seed: 5 });
  expect(again.P.to2DArray()).toEqual(once.P.to2DArray());
  expect(again.starts).toEqual(once.starts);
});

test('s = 0 takes disconnected graphs, whose locality is unknown', () => {
  const apart = graphFromEdges(5, [
    [0, 1],
    [2, 3],
    [3, 4],
  ]);
  const found = optimalProlongation(path(2), apart, { s: 0 });
  expect(found.E).toBeCloseTo(0, 20);
  expect(found.terms.locality).toBeNaN();
  expect(found.certified).toBe(true);
});

test('a solver starts where it is told, and aborts', () => {
  const initial = seededFrame(8, 4, 2);
  const found = optimalProlongation(path(4), path(8), { initial, method: 'lbfgs' });
  expect(found.method).toBe('lbfgs');
  expect(found.starts.map(({ start }) => start)).toEqual(['initial']);
  const aborted = optimalProlongation(path(4), path(8), { signal: AbortSignal.abort() });
  expect(aborted.status).toBe('aborted');
  expect(aborted.starts).toHaveLength(1);
});

test.each([
  'conjugate-gradient',
  'lbfgs',
  'steepest-descent',
  'barzilai-borwein',
  'curvilinear-search',
  'projected-gradient',
] as const)('%s comes down to a minimum', (method) => {
  const found = optimalProlongation(path(3), path(6), { method, randomStarts: 0 });
  const best = optimalProlongation(path(3), path(6));
  expect(found.method).toBe(method);
  // First-order methods stop at gradient norm 1e-6, within 1e-6 of a minimum here.
  expect(found.E).toBeLessThanOrEqual(best.E * (1 + 1e-4));
});

test('Nelder-Mead comes down a little', () => {
  const found = optimalProlongation(path(2), path(4), { method: 'nelder-mead', randomStarts: 0 });
  const best = optimalProlongation(path(2), path(4));
  expect(found.E).toBeLessThanOrEqual(best.E * 1.01);
  expect(found.E).toBeGreaterThanOrEqual(best.lowerBound);
});

describe('starts', () => {
  const starts = prolongationStarts(path(5), path(10), { random: 2 });

  test('are orthonormal and named', () => {
    expect(starts.map(({ name }) => name)).toEqual([
      'joint matching',
      'T-matching',
      'mixed matching 0.1',
      'mixed matching 0.3',
      'mixed matching 0.6',
      'L-matching',
      'binary matching',
      'identity',
      'random 1',
      'random 2',
    ]);
    for (const { P } of starts) expect(orthonormalityError(P)).toBeLessThan(IDENTITY);
  });

  test('in the distances’ eigenbases the locality is least, but for the kick', () => {
    const { beta } = prolongationObjective(path(5), path(10)).scales(Matrix.eye(10, 5));
    const exact = optimalProlongation(path(5), path(10), { s: 1 });
    const { locality } = prolongationObjective(path(5), path(10), { beta }).terms(starts[1]!.P);
    // The kick of 1e-3 adds its square times the largest distance eigenvalue's.
    expect(locality - exact.E).toBeLessThan(1e-6 * 50 ** 2);
  });

  test.each([
    ['path 12 -> 24', path(12), path(24)],
    ['grid 3x3 -> 6x6', grid([3, 3]), grid([6, 6])],
    ['grid 4x4 -> 8x8', grid([4, 4]), grid([8, 8])],
  ])('the joint matching alone leads to the best that all find: %s', (_name, coarse, fine) => {
    const { P } = prolongationStarts(coarse, fine)[0]!;
    const alone = optimalProlongation(coarse, fine, { initial: P });
    const best = optimalProlongation(coarse, fine, { randomStarts: 0 });
    expect(alone.E).toBeLessThanOrEqual(best.E * (1 + OPTIMISED));
  });

  test('the binary matching is the paper’s M', () => {
    const { P } = starts[6]!;
    expect(P.to1DArray().filter((entry) => entry === 1)).toHaveLength(5);
    expect(P.sum()).toBe(5);
  });
});

describe('bad input is named', () => {
  const apart = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);
  test.each([
    [
      () => optimalProlongation(path(5), path(4)),
      'optimalProlongation: need n1 <= n2 vertices, got n1=5, n2=4',
    ],
    [() => optimalProlongation(path(2), apart), 'optimalProlongation: need a connected graph'],
    [
      () => optimalProlongation(path(2), path(4), { s: -1 }),
      'optimalProlongation: need s in 0..1, got s=-1',
    ],
    [
      () => optimalProlongation(path(2), path(4), { alpha: -1 }),
      "optimalProlongation: need alpha > 0 or 'auto', got alpha=-1",
    ],
    [
      () => optimalProlongation(path(2), path(4), { method: 'newton' as 'auto' }),
      'optimalProlongation: need a method of auto, matching, trust-regions,',
    ],
    [
      () => optimalProlongation(path(3), path(6), { method: 'matching' }),
      "optimalProlongation: need s=0, s=1 or Laplacians and distances that commute for method='matching', got s=0.5 and graphs where they do not",
    ],
    [
      () => optimalProlongation(path(2), path(4), { randomStarts: 0.5 }),
      'optimalProlongation: need a whole number of random starts up to 10000, got randomStarts=0.5',
    ],
    [
      () => optimalProlongation(path(2), path(4), { initial: Matrix.eye(3, 2) }),
      'optimalProlongation: need a 4x2 matrix, got one of 3x2',
    ],
    [
      () => prolongationStarts(path(2), path(4), { random: -1 }),
      'prolongationStarts: need a whole number of random starts up to 10000, got random=-1',
    ],
  ])('%#', (call, message) => {
    expect(call).toThrow(message);
  });
});

test('the lower bound is below every feasible E', () => {
  const { lowerBound } = optimalProlongation(grid([2, 2]), grid([3, 3]));
  const { cost } = prolongationObjective(grid([2, 2]), grid([3, 3]));
  for (let seed = 0; seed < 20; seed += 1) {
    expect(cost(seededFrame(9, 4, seed))).toBeGreaterThanOrEqual(lowerBound);
  }
});

test('searches between graphs in pieces at s = 0, and between single vertices', () => {
  const pieces = graphFromEdges(4, [
    [0, 1],
    [2, 3],
  ]);
  const apart = optimalProlongation(path(2), pieces, { s: 0, beta: 'auto', method: 'lbfgs' });
  expect(apart.E).toBeLessThan(1e-12);
  expect(apart.starts.map(({ start }) => start)).not.toContain('T-matching');
  const single = optimalProlongation(path(1), path(1), { method: 'trust-regions' });
  expect(single.E).toBe(0);
});

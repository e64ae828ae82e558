import { expect } from '@jest/globals';
import { describeFuzz, type Fuzz, faultOf, sometimes } from '@msann/fuzz-laws';
import { type Graph, isConnected } from '@msann/graph-lineage';
import { stiefel } from '@msann/manifold';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import * as objective from '../src/index.js';
import { anyGraph, anyMatrix, frame, oftenJunk } from './hostile.js';
import { seededFrame } from './seeded.js';

const seeds = oftenJunk(fc.nat({ max: 0xffffffff }));
const scales = oftenJunk(
  fc.constantFrom<unknown>(1, 0.25, 2.5, 'auto', 1e-9, 1e9, 1e-70, 1e70, 1e-71, 5e-324, 1e308),
);
const shares = oftenJunk(fc.constantFrom(0, 1, 0.5, 0.3, Number.MIN_VALUE, 1 - Number.EPSILON));
const limits = oftenJunk(fc.constantFrom(0, 1, 2, 20, Infinity, 1.5));
const tolerances = oftenJunk(fc.constantFrom(0, 1e-6, 1e-3));
const pair = fc.tuple(oftenJunk(anyGraph(5)), oftenJunk(anyGraph(7)));
const values = fc.array(
  fc.oneof(
    { arbitrary: fc.double({ min: -5, max: 5 }), weight: 5 },
    { arbitrary: fc.constantFrom(0, -0, 1, 1e-300, 1e100, -1e100), weight: 2 },
    { arbitrary: fc.constantFrom(NaN, Infinity, 1e200, 'x', undefined), weight: 1 },
  ),
  { maxLength: 6 },
);

/** A factor { coarse, fine, P } of any kind, often one that fits. */
const factors = oftenJunk(
  fc.tuple(anyGraph(4), anyGraph(5), fc.nat(99), fc.boolean()).chain(([a, b, seed, even]) => {
    const [coarse, fine] = a.order <= b.order ? [a, b] : [b, a];
    const constant = Matrix.ones(fine.order, coarse.order).div(Math.sqrt(fine.order));
    const fits = even ? constant : seededFrame(fine.order, coarse.order, seed);
    return sometimes({
      coarse: fc.constant(coarse),
      fine: fc.constant(fine),
      P: oftenJunk(fc.constant(fits)),
    });
  }),
);

const objectiveOptions = { s: shares, alpha: scales, beta: scales };

const fuzzed: Record<string, Fuzz> = {
  bestMinimalMatching: {
    args: fc.tuple(
      oftenJunk(anyMatrix(3, 5)),
      oftenJunk(
        fc.constantFrom<unknown>(
          (c: Uint32Array) => c[0],
          () => NaN,
          () => undefined,
        ),
      ),
      oftenJunk(sometimes({ limit: limits })),
    ),
    check: (result: objective.BestMinimalMatching, [costs]: [Matrix]) => {
      expectMatching(result, costs.rows, costs.columns);
      expect(result.examined).toBeGreaterThanOrEqual(1);
    },
  },
  binaryMatchingMatrix: {
    args: fc.tuple(
      oftenJunk(fc.array(fc.constantFrom<unknown>(0, 1, 2, 3, 1.5, 'x', NaN), { maxLength: 4 })),
      oftenJunk(fc.nat(5)),
    ),
    check: (result: Matrix) => expect(orthonormality(result)).toBe(0),
  },
  boxProductDiffusion: {
    args: fc.tuple(factors, factors, oftenJunk(sometimes({ alpha: scales }))),
    check: expectParts,
  },
  boxProductLocality: {
    args: fc.tuple(factors, factors, oftenJunk(sometimes({ beta: scales }))),
    check: expectParts,
  },
  boxProductTriangleBound: {
    args: fc.tuple(factors, factors, oftenJunk(sometimes({ alpha: scales }))),
    check: (result: number, args: Parameters<typeof objective.boxProductDiffusion>) => {
      expect(Number.isFinite(result)).toBe(true);
      const { value, first, second } = objective.boxProductDiffusion(...args);
      expect(value).toBeLessThanOrEqual(result + 1e-12 * (first + second + result));
    },
  },
  decoupledBound: {
    args: fc.tuple(decoupledFactor(), decoupledFactor()),
    check: (result: number) => expect(result).toBeGreaterThanOrEqual(0),
  },
  diffusionDistance: {
    args: fc.tuple(
      oftenJunk(anyGraph(3)),
      oftenJunk(anyGraph(4)),
      oftenJunk(
        sometimes({
          form: fc.constantFrom('linear', 'linear', 'exponential', 'x', null),
          alpha: scales,
          time: fc.option(oftenJunk(fc.constantFrom(0.1, 1, 1e-300, 1e300)), { nil: undefined }),
        }),
      ),
    ),
    check: (result: objective.DiffusionDistance, [coarse]: [Graph]) => {
      expect(result.distance).toBeGreaterThanOrEqual(0);
      expect(result.distance).toBeLessThan(Infinity);
      expect(result.alpha).toBeGreaterThanOrEqual(0);
      expect(result.time).toBeGreaterThanOrEqual(0);
      expect(new Set(result.columns).size).toBe(coarse.order);
    },
    runs: 60,
  },
  diffusionTerm: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes({ alpha: scales }))),
    ),
    check: (term: objective.Term) => expectTerm('diffusionTerm', term),
  },
  distanceEigenbasis: {
    args: fc.tuple(oftenJunk(anyGraph(7))),
    check: ({ values: found, vectors }: ReturnType<typeof objective.distanceEigenbasis>) => {
      expect(orthonormality(vectors)).toBeLessThan(1e-10);
      expect(found).toEqual(found.toSorted());
      expect(found.every(Number.isFinite)).toBe(true);
    },
  },
  distanceScale: {
    args: pair,
    check: (result: number) => {
      expect(result).toBeGreaterThan(0);
      expect(result).toBeLessThan(Infinity);
    },
  },
  distanceSpectrum: {
    args: fc.tuple(oftenJunk(anyGraph(7))),
    check: (result: Float64Array) => {
      expect(result.every(Number.isFinite)).toBe(true);
      expect(result).toEqual(result.toSorted());
    },
  },
  jointMatchingProlongation: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes(objectiveOptions))),
    ),
    check: (result: objective.JointMatchingProlongation) => {
      expect(orthonormality(result.P)).toBeLessThan(1e-10);
      expect(result.cost).toBeGreaterThanOrEqual(0);
      expect(result.cost).toBeLessThan(Infinity);
    },
    runs: 150,
  },
  localityTerm: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes({ beta: scales }))),
    ),
    check: (term: objective.Term) => expectTerm('localityTerm', term),
  },
  matchEigenvalues: {
    args: fc.tuple(oftenJunk(values), oftenJunk(values), oftenJunk(sometimes({ alpha: scales }))),
    check: (result: objective.EigenvalueMatching, [a, b]: [unknown[], unknown[]]) => {
      expectMatching(result, a.length, b.length);
      expect(result.alpha).toBeGreaterThanOrEqual(0);
    },
  },
  matchingProlongation: {
    args: fc.tuple(
      oftenJunk(anyGraph(5)),
      oftenJunk(anyGraph(7)),
      oftenJunk(
        sometimes({ process: fc.constantFrom('diffusion', 'locality', 'x', 3), scale: scales }),
      ),
    ),
    check: (result: objective.MatchingProlongation) => {
      expect(orthonormality(result.P)).toBeLessThan(1e-10);
      expect(result.cost).toBeGreaterThanOrEqual(0);
      expect(result.cost).toBeLessThan(Infinity);
      expect(result.scale).toBeGreaterThanOrEqual(0);
    },
  },
  matchingIsExact: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes({ s: shares }))),
    ),
    check: (result: boolean, [coarse, fine, options]: [Graph, Graph, { s?: number }?]) => {
      const { method } = objective.optimalProlongation(coarse, fine, {
        ...options,
        maximumIterations: 1,
        randomStarts: 0,
      });
      expect(result).toBe(method === 'matching');
    },
    runs: 150,
  },
  minimalMatchings: {
    args: fc.tuple(oftenJunk(anyMatrix(3, 5)), oftenJunk(sometimes({ limit: limits }))),
    check: (result: Generator<objective.Matching>, [costs]: [Matrix]) => {
      let count = 0;
      for (const matching of result) {
        expectMatching(matching, costs.rows, costs.columns);
        count += 1;
        if (count > 20) break;
      }
    },
  },
  minimumCostMatching: {
    args: fc.tuple(oftenJunk(anyMatrix(4, 6))),
    check: (result: objective.Matching, [costs]: [Matrix]) => {
      expectMatching(result, costs.rows, costs.columns);
    },
  },
  objectiveLowerBound: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes(objectiveOptions))),
    ),
    check: (bound: number, args: Parameters<typeof objective.prolongationObjective>) => {
      expect(bound).toBeGreaterThanOrEqual(0);
      const { rows, columns, cost } = objective.prolongationObjective(...args);
      const E = cost(seededFrame(rows, columns, 3));
      expect(bound).toBeLessThanOrEqual(E * (1 + 1e-9) + 1e-12);
    },
    runs: 150,
  },
  optimalProlongation: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(
        fc.constant(coarse),
        fc.constant(fine),
        oftenJunk(
          sometimes({
            ...objectiveOptions,
            method: oftenJunk(fc.constantFrom('auto', 'auto', 'matching', ...solverNames)),
            initial: fc.option(oftenJunk(frame(fine, coarse)), { nil: undefined, freq: 2 }),
            randomStarts: oftenJunk(fc.nat(2)),
            seed: seeds,
            gradientTolerance: tolerances,
            maximumIterations: oftenJunk(fc.nat(20)),
            maximumSeconds: oftenJunk(fc.constantFrom(0, 1, Infinity)),
            signal: fc.option(oftenJunk(fc.constant(AbortSignal.abort())), {
              nil: undefined,
              freq: 2,
            }),
          }),
        ),
      ),
    ),
    check: expectOptimal,
    runs: 150,
  },
  processTerm: {
    args: fc.tuple(
      oftenJunk(anyMatrix(3, 3, true)),
      oftenJunk(anyMatrix(4, 4, true)),
      oftenJunk(sometimes({ scale: scales })),
    ),
    check: (term: objective.Term) => expectTerm('processTerm', term),
  },
  prolongationCertificate: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(
        oftenJunk(frame(fine, coarse)),
        fc.constant(coarse),
        fc.constant(fine),
        oftenJunk(sometimes(objectiveOptions)),
      ),
    ),
    check: (
      result: objective.ProlongationCertificate,
      [, coarse, fine]: [Matrix, Graph, Graph],
    ) => {
      expect(result.E).toBeGreaterThanOrEqual(0);
      expect(result.gradientNorm).toBeGreaterThanOrEqual(0);
      expect(result.smallestHessianEigenvalue).not.toBeNaN();
      expect(Number.isFinite(result.hessianScale)).toBe(true);
      expect(result.gap).toBeGreaterThanOrEqual(-1e-9 * (1 + result.E));
      expect(result.orthogonalityError).toBeLessThanOrEqual(1e-6);
      if (isConnected(coarse) && isConnected(fine)) expect(result.spread).toBeGreaterThanOrEqual(0);
    },
    runs: 150,
  },
  prolongationObjective: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(fc.constant(coarse), fc.constant(fine), oftenJunk(sometimes(objectiveOptions))),
    ),
    check: (cost: objective.ProlongationObjective) => {
      expectTerm('prolongationObjective', cost);
      const P = seededFrame(cost.rows, cost.columns, 5);
      const { diffusion, locality } = cost.terms(P);
      const mixed = (1 - cost.s) * diffusion + (cost.s > 0 ? cost.s * locality : 0);
      expect(Math.abs(mixed - cost.cost(P))).toBeLessThanOrEqual(1e-12 * mixed);
    },
  },
  prolongationStarts: {
    args: pair.chain(([coarse, fine]) =>
      fc.tuple(
        fc.constant(coarse),
        fc.constant(fine),
        oftenJunk(sometimes({ ...objectiveOptions, random: oftenJunk(fc.nat(2)), seed: seeds })),
      ),
    ),
    check: (starts: readonly objective.ProlongationStart[]) => {
      for (const { P } of starts) expect(orthonormality(P)).toBeLessThan(1e-10);
      expect(new Set(starts.map(({ name }) => name)).size).toBe(starts.length);
    },
  },
};

const solverNames = [
  'trust-regions',
  'conjugate-gradient',
  'lbfgs',
  'steepest-descent',
  'barzilai-borwein',
  'curvilinear-search',
  'projected-gradient',
  'nelder-mead',
] as const;

const statuses = [
  'exact',
  'gradient-tolerance',
  'step-tolerance',
  'cost-tolerance',
  'cost-target',
  'iteration-limit',
  'evaluation-limit',
  'time-limit',
  'aborted',
  'no-descent',
];

function decoupledFactor(): fc.Arbitrary<unknown> {
  return oftenJunk(
    sometimes({
      cost: oftenJunk(fc.constantFrom(0, 0.5, 1e300, 1e-300)),
      coarseOrder: oftenJunk(fc.constantFrom(1, 4, 2 ** 53)),
    }),
  );
}

function expectMatching(matching: objective.Matching, rows: number, columns: number): void {
  expect(matching.columns).toHaveLength(rows);
  expect(new Set(matching.columns).size).toBe(rows);
  expect(matching.columns.every((column) => column < columns)).toBe(true);
  expect(Number.isFinite(matching.cost)).toBe(true);
}

function expectParts({ value, first, second, cross }: objective.BoxProductCost): void {
  const size = Math.abs(first) + Math.abs(second) + Math.abs(cross);
  expect(Number.isFinite(value)).toBe(true);
  expect(Math.abs(value - first - second - cross)).toBeLessThanOrEqual(1e-12 * size);
  expect(value).toBeGreaterThanOrEqual(-1e-12 * size);
}

/** ‖PᵀP - I‖, the largest entry. */
function orthonormality(P: Matrix): number {
  const gram = P.transpose().mmul(P).sub(Matrix.eye(P.columns));
  return gram.to1DArray().reduce((most, entry) => Math.max(most, Math.abs(entry)), 0);
}

/** Its functions answer what fits with finite numbers, and what does not with its own name. */
function expectTerm(name: string, term: objective.ProlongationCost): void {
  const P = seededFrame(term.rows, term.columns, 3);
  const U = seededFrame(term.rows, term.columns, 4);
  expect(term.cost(P)).toBeGreaterThanOrEqual(0);
  const { cost, gradient } = term.costAndGradient(P);
  expect(cost).toBe(term.cost(P));
  for (const matrix of [gradient, term.gradient(P), term.hessian(P, U)]) {
    expect([matrix.rows, matrix.columns]).toEqual([term.rows, term.columns]);
    expect(matrix.to1DArray().every(Number.isFinite)).toBe(true);
  }
  for (const [method, call] of Object.entries(term) as [string, unknown][]) {
    if (typeof call !== 'function') continue;
    for (const junk of [undefined, null, 3, 'x', [], {}, new Matrix(9, 1), new Matrix(0, 0)]) {
      // The second argument of a Hessian is as bad.
      for (const args of method === 'hessian'
        ? [
            [junk, U],
            [P, junk],
          ]
        : [[junk]]) {
        expect(faultOf(name, () => call(...args))).toBe('refused');
      }
    }
  }
}

function expectOptimal(
  result: objective.OptimalProlongation,
  [coarse, fine, options]: [Graph, Graph, objective.OptimalProlongationOptions | undefined],
): void {
  const { P, E, lowerBound, gap } = result;
  expect(stiefel(fine.order, coarse.order).misfit(P)).toBeUndefined();
  expect(orthonormality(P)).toBeLessThan(1e-10);
  expect(E).toBeGreaterThanOrEqual(0);
  expect(E).toBeLessThan(Infinity);
  expect(gap).toBeGreaterThanOrEqual(-1e-9 * (1 + E));
  expect(gap).toBe(E - lowerBound);
  expect(statuses).toContain(result.status);
  expect(result.alpha).toBeGreaterThanOrEqual(0);
  if (isConnected(coarse) && isConnected(fine)) expect(result.beta).toBeGreaterThanOrEqual(0);
  if (result.method !== 'nelder-mead') expect(Number.isFinite(result.gradientNorm)).toBe(true);
  if (result.certified) expect(gap).toBeLessThanOrEqual(1e-9 * E);
  const cost = objective.prolongationObjective(coarse, fine, options);
  // A sum of squares of differences cannot be known better than the squares of what is subtracted.
  const rounding = 1e-13 * sizeAt(cost, P);
  expect(Math.abs(cost.cost(P) - E)).toBeLessThanOrEqual(1e-8 * E + rounding);
}

/** The part of E of each term that does not cancel: ⟨P, Hess E [P]⟩ of the terms at once. */
function sizeAt(cost: objective.ProlongationObjective, P: Matrix): number {
  const { rows, columns } = cost;
  let size = cost.cost(P);
  for (let seed = 1; seed <= 3; seed += 1) size += cost.cost(seededFrame(rows, columns, seed));
  return size;
}

describeFuzz(objective, fuzzed);

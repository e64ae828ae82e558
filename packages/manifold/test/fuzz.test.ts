import { expect } from '@jest/globals';
import { describeFuzz, type Fuzz, oftenJunk, sometimes } from '@msann/fuzz-laws';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import * as manifolds from '../src/index.js';

type AnyManifold = manifolds.Manifold<unknown>;

/** Matrices of 2³² rows are a right wish, and no test's. */
const sizes = oftenJunk(fc.integer({ min: 1, max: 5 })).filter((size) => size !== 2 ** 32);
const seeds = oftenJunk(fc.nat({ max: 0xffffffff }));
const fractions = oftenJunk(fc.constantFrom(0, 0.1, 0.5, 0.9, 1, 2, 1e-300));
const counts = oftenJunk(fc.constantFrom(0, 1, 3, 20, 2.5, Infinity));

const entries = fc.oneof(
  { arbitrary: fc.double({ min: -3, max: 3, noNaN: true }), weight: 30 },
  { arbitrary: fc.constantFrom(0, -0, 1e-300, 1e160, -1e160), weight: 2 },
  { arbitrary: fc.constantFrom(NaN, Infinity), weight: 1 },
);

/** Matrices of any shape, seldom with entries that are not finite. */
const anyMatrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 4 }))
  .chain(([rows, columns]) => matrixOf(rows, columns));

function matrixOf(rows: number, columns: number): fc.Arbitrary<Matrix> {
  const length = { minLength: rows * columns, maxLength: rows * columns };
  return fc.array(entries, length).map((list) => {
    const matrix = new Matrix(rows, columns);
    for (const [at, entry] of list.entries()) {
      matrix.set(Math.floor(at / columns), at % columns, entry);
    }
    return matrix;
  });
}

const { euclidean, positive, power, product, sphere, stiefel } = manifolds;
const simple = [
  stiefel(4, 2),
  stiefel(3, 3),
  stiefel(5, 1, { retraction: 'cayley' }),
  sphere(4),
  sphere(1),
  euclidean(2, 2),
  positive(2),
] as const;
const anyManifold = fc.constantFrom<AnyManifold>(
  ...(simple as unknown as readonly AnyManifold[]),
  power(stiefel(3, 1), 2) as AnyManifold,
  product({ a: sphere(3), b: positive(1) }) as unknown as AnyManifold,
);

/** A point of the manifold, of another, or not on any. */
function pointOf(manifold: AnyManifold): fc.Arbitrary<unknown> {
  const own = fc.nat(9).map((seed) => manifold.randomPoint(manifolds.randomSource(seed)));
  return oftenJunk(fc.oneof({ arbitrary: own, weight: 6 }, { arbitrary: anyMatrix, weight: 1 }));
}

/**
 * The cost ⟨c, x⟩ + ½⟨x, x⟩ of points that are matrices or made of such, or one that breaks down:
 * with NaN, with a gradient that is none, without its functions.
 */
function problemOn(manifold: AnyManifold): fc.Arbitrary<unknown> {
  const c = manifold.randomPoint(manifolds.randomSource(17));
  const zero = manifold.combine(0, c, 0, c);
  const cost = (x: unknown): number =>
    inner(c, x) + (manifold.name.startsWith('Positive') ? inner(x, x) / 2 : 0);
  const gradient = (x: unknown): unknown =>
    manifold.combine(1, c, manifold.name.startsWith('Positive') ? 1 : 0, x);
  const hessian = (_x: unknown, u: unknown): unknown =>
    manifold.combine(manifold.name.startsWith('Positive') ? 1 : 0, u, 0, u);
  const bounded = (x: unknown): number => Math.sin(cost(x));
  const steep = (x: unknown): unknown => {
    const g = gradient(x);
    return manifold.combine(Math.cos(cost(x)), g, 0, g);
  };
  const sound = fc.constantFrom<unknown>(
    { cost: bounded, gradient: steep },
    { cost, gradient, hessian },
    {
      cost: bounded,
      gradient: steep,
      costAndGradient: (x: unknown) => ({ cost: bounded(x), gradient: steep(x) }),
      preconditioner: () => (u: unknown) => manifold.combine(0.5, u, 0, u),
    },
  );
  const unsound = fc.constantFrom<unknown>(
    { cost: () => NaN, gradient },
    { cost: () => Infinity, gradient },
    { cost, gradient: () => manifold.combine(NaN, zero, 0, zero) },
    { cost: (x: unknown) => (cost(x) > 0.3 ? NaN : cost(x)), gradient },
    { cost },
    { gradient },
    { cost, gradient, hessian: 3 },
    { cost, gradient, preconditioner: 'x' },
  );
  return oftenJunk(fc.oneof({ arbitrary: sound, weight: 5 }, { arbitrary: unsound, weight: 1 }));
}

/** ⟨x, y⟩ of matrices, or of lists and records of such. */
function inner(x: unknown, y: unknown): number {
  if (Matrix.isMatrix(x))
    return Matrix.isMatrix(y)
      ? x.to1DArray().reduce((sum, entry, at) => sum + entry * y.to1DArray()[at]!, 0)
      : NaN;
  const [left, right] = [Object.values(x as object), Object.values(y as object)];
  return left.reduce<number>((sum, part, k) => sum + inner(part, right[k]), 0);
}

const sharedOptions = {
  seed: seeds,
  gradientTolerance: fractions,
  stepTolerance: fractions,
  costTolerance: fractions,
  costTarget: oftenJunk(fc.constantFrom(-1, -Infinity, 1)),
  maximumIterations: oftenJunk(fc.nat(20)),
  maximumEvaluations: counts,
  maximumSeconds: oftenJunk(fc.constantFrom(0, 1, Infinity)),
  signal: fc.option(oftenJunk(fc.constant(AbortSignal.abort())), { nil: undefined, freq: 2 }),
  onIteration: fc.option(oftenJunk(fc.constant(() => 0)), { nil: undefined, freq: 2 }),
};

/** Line searches come from callers too: what is none must not end in a TypeError of its own. */
const ownLineSearches = [manifolds.armijo(), manifolds.strongWolfe(), manifolds.adaptive()];
const lineSearches = oftenJunk(fc.constantFrom<unknown>(...ownLineSearches)).filter(
  (search) => typeof search !== 'function' || ownLineSearches.includes(search as never),
);

function solver(options: Readonly<Record<string, fc.Arbitrary<unknown>>>): Fuzz {
  return {
    args: anyManifold.chain((manifold) =>
      fc.tuple(
        oftenJunk(fc.constant(manifold)),
        problemOn(manifold),
        fc.oneof(
          fc.constant({ maximumIterations: 20 }),
          sometimes({
            initial: fc.option(pointOf(manifold), { nil: undefined, freq: 2 }),
            ...sharedOptions,
            ...options,
          }).map((given) => withLimit(given)),
        ),
      ),
    ),
    check: expectSolution,
    runs: 300,
  };
}

/** Runs end soon: a limit of 2³² iterations is a right wish too. */
function withLimit(options: unknown): unknown {
  const given = {
    maximumIterations: 20,
    ...(options as { maximumIterations?: unknown; starts?: unknown }),
  };
  if (Number(given.maximumIterations ?? Infinity) > 20) given.maximumIterations = 20;
  if (given.starts === 2 ** 32) given.starts = 2;
  return given;
}

const statuses: readonly manifolds.SolverStatus[] = [
  'gradient-tolerance',
  'step-tolerance',
  'cost-tolerance',
  'cost-target',
  'iteration-limit',
  'evaluation-limit',
  'time-limit',
  'aborted',
  'no-descent',
  'not-finite',
];

function expectSolution(
  solution: manifolds.Solution<unknown>,
  [manifold]: [AnyManifold, ...unknown[]],
): void {
  expect(statuses).toContain(solution.status);
  expect(manifold.misfit(solution.point)).toBeUndefined();
  expect(manifold.drift(solution.point)).toBeLessThan(1e-8);
  if (solution.status !== 'not-finite') expect(Number.isFinite(solution.cost)).toBe(true);
  expect(solution.iterations).toBeGreaterThanOrEqual(0);
}

const startedSolvers = [manifolds.lbfgs, manifolds.steepestDescent];

function isCostOnly(problem: unknown): boolean {
  return typeof problem === 'object' && problem !== null && !Object.hasOwn(problem, 'gradient');
}

function check(): Fuzz {
  return {
    args: anyManifold.chain((manifold) =>
      fc.tuple(oftenJunk(fc.constant(manifold)), problemOn(manifold), checkOptions(manifold)),
    ),
    check: expectCheck,
    runs: 150,
  };
}

function checkOptions(manifold: AnyManifold): fc.Arbitrary<unknown> {
  return oftenJunk(
    sometimes({
      point: fc.option(pointOf(manifold), { nil: undefined, freq: 2 }),
      direction: fc.option(pointOf(manifold), { nil: undefined, freq: 2 }),
      seed: seeds,
      longestStep: oftenJunk(fc.constantFrom(1, 0.1, 1e-300)),
    }),
  );
}

function expectCheck(result: manifolds.CheckResult): void {
  expect(typeof result.passed).toBe('boolean');
  expect(result.report).not.toBe('');
}

function expectManifold(manifold: AnyManifold): void {
  const random = manifolds.randomSource(3);
  const x = manifold.randomPoint(random);
  expect(manifold.misfit(x)).toBeUndefined();
  expect(manifold.drift(x)).toBeLessThan(1e-12);
  const u = manifold.randomTangent(x, random);
  expect(manifold.drift(manifold.retract(x, u))).toBeLessThan(1e-12);
  for (const junk of [undefined, null, 3, 'x', [], {}, new Matrix(9, 1), new Matrix(0, 0)]) {
    expect(typeof manifold.misfit(junk)).toBe('string');
  }
}

function lineSearch(options: Readonly<Record<string, fc.Arbitrary<unknown>>>): Fuzz {
  return {
    args: fc.tuple(oftenJunk(sometimes(options))),
    check: (search: manifolds.LineSearch) => {
      const line = { cost: (t: number) => (t - 1) ** 2, slope: (t: number) => 2 * (t - 1) };
      expect(search(line).cost).toBeLessThanOrEqual(1);
      const cliff = { cost: (t: number) => (t > 0 ? NaN : 1), slope: () => -1 };
      expect(search(cliff).step).toBe(0);
    },
  };
}

/** A frame and a tangent step at it, or what is none. */
const step = fc.nat(99).chain((seed) => {
  const random = manifolds.randomSource(seed);
  const manifold = stiefel(2 + (seed % 3), 1 + (seed % 2));
  const x = manifold.randomPoint(random);
  const u = manifold.randomTangent(x, random);
  return fc.tuple(
    oftenJunk(
      fc.oneof({ arbitrary: fc.constant(x), weight: 5 }, { arbitrary: anyMatrix, weight: 1 }),
    ),
    oftenJunk(
      fc.oneof({ arbitrary: fc.constant(u), weight: 5 }, { arbitrary: anyMatrix, weight: 1 }),
    ),
  );
});

const retraction: Fuzz = {
  args: step,
  check: (result: Matrix, [x, u]: [Matrix, Matrix]) => {
    expect([result.rows, result.columns]).toEqual([x.rows, x.columns]);
    // From a matrix that is no frame, or by a million turns and more, nothing is promised.
    if (!(stiefel(x.rows, x.columns).drift(x) < 1e-8 && u.norm() < 1e6)) return;
    expect(stiefel(x.rows, x.columns).drift(result)).toBeLessThan(1e-8);
  },
};

const armijoOptions = {
  contraction: fractions,
  sufficientDecrease: fractions,
  maximumEvaluations: counts,
};

const fuzzed: Record<string, Fuzz> = {
  adaptive: lineSearch(armijoOptions),
  armijo: lineSearch(armijoOptions),
  barzilaiBorwein: solver({
    stepRule: oftenJunk(fc.constantFrom('long', 'short', 'alternating')),
    costMemory: counts,
    lineSearch: lineSearches,
  }),
  cayleyRetraction: retraction,
  checkGradient: check(),
  checkHessian: check(),
  checkRetraction: {
    args: anyManifold.chain((manifold) =>
      fc.tuple(oftenJunk(fc.constant(manifold)), checkOptions(manifold)),
    ),
    check: expectCheck,
    runs: 150,
  },
  conjugateGradient: solver({
    betaRule: oftenJunk(fc.constantFrom('hestenes-stiefel', 'polak-ribiere', 'fletcher-reeves')),
    restartThreshold: fractions,
    lineSearch: lineSearches,
  }),
  curvilinearSearch: solver({ initialStep: fractions, nonmonotonicity: fractions }),
  driftReport: {
    args: anyManifold.chain((manifold) =>
      fc.tuple(oftenJunk(fc.constant(manifold)), pointOf(manifold)),
    ),
    check: ({ restoredDrift, report }: manifolds.DriftReport<unknown>) => {
      expect(restoredDrift).toBeLessThan(1e-10);
      expect(report).not.toBe('');
    },
  },
  euclidean: { args: fc.tuple(sizes, sizes), check: expectManifold },
  lbfgs: solver({ memory: counts, cautiousness: fractions, lineSearch: lineSearches }),
  multiStart: {
    args: anyManifold.chain((manifold) =>
      fc.tuple(
        oftenJunk(fc.constant(manifold)),
        // The solver asks for a gradient, in its own name; and what another function returns is its.
        problemOn(manifold).filter((problem) => !isCostOnly(problem)),
        oftenJunk(fc.constantFrom<unknown>(...startedSolvers)).filter(
          (solver) => typeof solver !== 'function' || startedSolvers.includes(solver as never),
        ),
        sometimes({
          ...sharedOptions,
          starts: oftenJunk(fc.nat(3)),
          initials: fc.option(oftenJunk(fc.array(pointOf(manifold), { maxLength: 2 })), {
            nil: undefined,
            freq: 2,
          }),
          sameCost: fractions,
        }).map(withLimit),
      ),
    ),
    check: (
      { best, solutions }: manifolds.MultiStartSolution<unknown>,
      [manifold]: [AnyManifold],
    ) => {
      expectSolution(best, [manifold]);
      expect(solutions.length).toBeGreaterThan(0);
    },
    runs: 150,
  },
  nelderMead: solver({ simplexSize: fractions }),
  polarRetraction: retraction,
  positive: { args: fc.tuple(sizes, sizes), check: expectManifold },
  power: { args: fc.tuple(oftenJunk(anyManifold), sizes), check: expectManifold },
  product: {
    args: fc.tuple(oftenJunk(sometimes({ a: oftenJunk(anyManifold), b: anyManifold }))),
    check: expectManifold,
  },
  projectedGradient: solver({ initialStep: fractions }),
  qrRetraction: retraction,
  randomSource: {
    args: fc.tuple(seeds),
    check: (random: manifolds.RandomSource) => {
      const value = random();
      expect(value >= 0 && value < 1).toBe(true);
    },
  },
  reorthonormalise: {
    args: fc.tuple(oftenJunk(anyMatrix)),
    check: (result: Matrix) => {
      expect(stiefel(result.rows, result.columns).drift(result)).toBeLessThan(1e-10);
    },
  },
  smallestHessianEigenvalue: {
    args: anyManifold.chain((manifold) =>
      fc.tuple(
        oftenJunk(fc.constant(manifold)),
        problemOn(manifold),
        pointOf(manifold),
        oftenJunk(
          sometimes({
            tolerance: fractions,
            maximumIterations: oftenJunk(fc.constantFrom(1, 20)),
            seed: seeds,
          }),
        ),
      ),
    ),
    check: ({ value, residual, scale }: manifolds.HessianEigenvalue<unknown>) => {
      expect(Number.isNaN(value)).toBe(false);
      expect(residual).toBeGreaterThanOrEqual(0);
      expect(Math.abs(value)).toBeLessThanOrEqual(scale);
    },
    runs: 150,
  },
  sphere: { args: fc.tuple(sizes, sizes), check: expectManifold },
  steepestDescent: solver({ lineSearch: lineSearches }),
  stiefel: {
    args: fc.tuple(
      sizes,
      sizes,
      fc.option(
        oftenJunk(
          sometimes({
            retraction: oftenJunk(fc.constantFrom('qr', 'polar', 'cayley', 'exponential')),
          }),
        ),
        { nil: undefined },
      ),
    ),
    check: expectManifold,
  },
  stiefelExponential: retraction,
  stiefelPreconditioner: {
    args: fc.tuple(
      oftenJunk(
        sometimes({
          rowBasis: oftenJunk(fc.constantFrom(Matrix.eye(4), Matrix.eye(3))),
          columnBasis: oftenJunk(fc.constant(Matrix.eye(2))),
          diagonal: oftenJunk(
            fc.constantFrom(Matrix.ones(4, 2), Matrix.ones(3, 2), Matrix.zeros(4, 2)),
          ),
        }),
      ),
    ),
    check: (prepare: ReturnType<typeof manifolds.stiefelPreconditioner>) =>
      expect(typeof prepare).toBe('function'),
  },
  strongWolfe: lineSearch({
    sufficientDecrease: fractions,
    curvature: fractions,
    maximumEvaluations: counts,
  }),
  trustRegions: solver({ initialRadius: fractions, maximumRadius: fractions }),
};

describeFuzz(manifolds, fuzzed);

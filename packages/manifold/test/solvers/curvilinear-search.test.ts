import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix, solve } from 'ml-matrix';
import {
  cayleyRetraction,
  curvilinearSearch,
  euclidean,
  type Problem,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { cayleyCurve } from '../../src/solvers/curvilinear-search-curve.js';
import { knownOptima } from './known-optima.js';

/** float64 identities of matrices with norms of about 10. */
const IDENTITY = 1e-10;

const shapes = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 }), fc.nat(1000))
  .map(([p, more, seed]) => ({ n: p + more, p, seed }));

function pointAndGradient({ n, p, seed }: { n: number; p: number; seed: number }) {
  const manifold = stiefel(n, p);
  const random = randomSource(seed);
  const x = manifold.randomPoint(random);
  const ambient = euclidean(n, p).randomPoint(random);
  return { x, ambient, gradient: manifold.project(x, ambient) };
}

describe('cayleyCurve', () => {
  it('is (I + τ/2 W)⁻¹ (I - τ/2 W) X, with W of the Euclidean gradient', () => {
    fc.assert(
      fc.property(shapes, fc.double({ min: 0, max: 10, noNaN: true }), (shape, step) => {
        const { x, ambient, gradient } = pointAndGradient(shape);
        const w = ambient.mmul(x.transpose()).sub(x.mmul(ambient.transpose()));
        const eye = Matrix.eye(shape.n);
        const half = Matrix.mul(w, step / 2);
        const y = solve(Matrix.add(eye, half), Matrix.sub(eye, half).mmul(x));
        const curve = cayleyCurve(x, gradient);
        expect(Matrix.sub(curve.at(step), y).norm()).toBeLessThan(IDENTITY);
        expect(Matrix.sub(curve.direction, w.mmul(x)).norm()).toBeLessThan(IDENTITY);
        expect(Math.abs(curve.slope - w.norm() ** 2 / 2)).toBeLessThan(IDENTITY * 10);
      }),
    );
  });

  it("is the Cayley retraction along minus the canonical metric's gradient", () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const { x, gradient } = pointAndGradient(shape);
        const curve = cayleyCurve(x, gradient);
        const y = cayleyRetraction(x, Matrix.mul(curve.direction, -0.3));
        expect(Matrix.sub(curve.at(0.3), y).norm()).toBeLessThan(IDENTITY);
      }),
    );
  });

  it('keeps columns orthonormal for short and long steps', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: -12, max: 2 }), (shape, digits) => {
        const { x, gradient } = pointAndGradient(shape);
        expect(
          stiefel(shape.n, shape.p).drift(cayleyCurve(x, gradient).at(10 ** digits)),
        ).toBeLessThan(IDENTITY);
      }),
    );
  });
});

describe('curvilinearSearch', () => {
  const cases = [
    [6, 1],
    [5, 3],
    [8, 4],
    [5, 4],
  ].flatMap(([n, p]) => knownOptima(n!, p!, 3).map((known) => ({ ...known, n: n!, p: p! })));

  it.each(cases)('minimises $name on Stiefel($n, $p)', ({ problem, optimum, n, p }) => {
    const manifold = stiefel(n, p);
    const drifts: number[] = [];
    const { cost, status, history, gradientNorm } = curvilinearSearch(manifold, problem, {
      seed: 1,
      onIteration: (_, point) => drifts.push(manifold.drift(point)),
    });
    expect(status).toBe('gradient-tolerance');
    expect(gradientNorm).toBeLessThanOrEqual(1e-6);
    expect(Math.abs(cost - optimum)).toBeLessThan(1e-8);
    // Zhang and Hager's mean of earlier costs is never above the first.
    const [first] = history;
    expect(Math.max(...history.map((record) => record.cost))).toBe(first!.cost);
    // 5e-15 a column, or what rounding leaves of the restored point.
    expect(Math.max(...drifts)).toBeLessThan(1e-13);
  });

  const [, brockett] = knownOptima(5, 2, 7);

  it('goes down with every step without nonmonotonicity', () => {
    const options = { nonmonotonicity: 0, gradientTolerance: 1e-4 };
    const { history } = curvilinearSearch(stiefel(5, 2), brockett!.problem, options);
    expect(history.length).toBeGreaterThan(5);
    for (const [index, { cost }] of history.slice(1).entries()) {
      expect(cost).toBeLessThan(history[index]!.cost);
    }
  });

  it('does the same on a sphere and on the Stiefel manifold of one column', () => {
    const { problem } = knownOptima(6, 1, 2)[1]!;
    const initial = stiefel(6, 1).randomPoint(randomSource(4));
    const one = curvilinearSearch(sphere(6), problem, { initial });
    const other = curvilinearSearch(stiefel(6, 1), problem, { initial });
    expect(one.cost).toBeCloseTo(other.cost, 12);
    expect(one.status).toBe('gradient-tolerance');
  });

  it('takes the first step that it is told', () => {
    const initial = stiefel(5, 2).randomPoint(randomSource(4));
    const limits = { initial, maximumIterations: 1, initialStep: 1e-3 };
    const { history } = curvilinearSearch(stiefel(5, 2), brockett!.problem, limits);
    const manifold = stiefel(5, 2);
    const gradient = manifold.riemannianGradient(initial, brockett!.problem.gradient(initial));
    const y = cayleyCurve(initial, gradient).at(1e-3);
    expect(history[1]!.stepNorm).toBeCloseTo(Matrix.sub(y, initial).norm(), 12);
  });

  it('steps back from where the cost or the gradient is not finite', () => {
    const manifold = stiefel(5, 2);
    const initial = manifold.randomPoint(randomSource(1));
    const near = (x: Matrix): boolean => Matrix.sub(x, initial).norm() < 0.3;
    const { cost, gradient } = brockett!.problem;
    const fenced: Problem<Matrix>[] = [
      { cost: (x) => (near(x) ? cost(x) : NaN), gradient },
      {
        cost: (x) => (near(x) ? cost(x) : -Infinity),
        gradient: (x) => (near(x) ? gradient(x) : gradient(x).mul(NaN)),
      },
    ];
    for (const problem of fenced) {
      const solution = curvilinearSearch(manifold, problem, {
        initial,
        initialStep: 10,
        maximumIterations: 50,
      });
      expect(solution.cost).toBeLessThan(cost(initial));
      expect(near(solution.point)).toBe(true);
    }
  });

  it('gives up where no step is lower', () => {
    // The gradient points the wrong way.
    const { cost, gradient } = brockett!.problem;
    const wrong = { cost, gradient: (x: Matrix) => gradient(x).mul(-1) };
    const initial = stiefel(5, 2).randomPoint(randomSource(1));
    const { status, point } = curvilinearSearch(stiefel(5, 2), wrong, { initial });
    expect(status).toBe('no-descent');
    expect(point).toBe(initial);
  });

  it('stops within a search at a limit', () => {
    const { cost, gradient } = brockett!.problem;
    const wrong = { cost, gradient: (x: Matrix) => gradient(x).mul(-1) };
    const { status, evaluations } = curvilinearSearch(stiefel(5, 2), wrong, {
      maximumEvaluations: 6,
    });
    expect(status).toBe('evaluation-limit');
    expect(evaluations.cost + evaluations.gradient).toBe(6);
  });

  it('refuses manifolds on which its curves do not stay', () => {
    const { problem } = brockett!;
    expect(() => curvilinearSearch(euclidean(5, 2), problem)).toThrow(
      new RangeError(
        'curvilinearSearch: need a manifold of all n x p matrices with orthonormal columns, got Euclidean(5, 2)',
      ),
    );
    expect(() => curvilinearSearch(sphere(5, 2), problem)).toThrow('got Sphere(5, 2)');
    const part = { ...stiefel(5, 2), name: 'a part of Stiefel(5, 2)', dimension: 3 };
    expect(() => curvilinearSearch(part, problem)).toThrow('got a part of Stiefel(5, 2)');
  });

  it.each([
    [{ initialStep: 0 }, 'need a finite initialStep > 0, got initialStep=0'],
    [{ initialStep: Infinity }, 'need a finite initialStep > 0, got initialStep=Infinity'],
    [{ nonmonotonicity: 1.5 }, 'need nonmonotonicity in 0..1, got nonmonotonicity=1.5'],
    [{ nonmonotonicity: NaN }, 'need nonmonotonicity in 0..1, got nonmonotonicity=NaN'],
    [{ maximumIterations: -1 }, 'need maximumIterations >= 0, got maximumIterations=-1'],
    [{ initial: Matrix.eye(3, 2) }, 'need an initial point of Stiefel(5, 2), got a 3x2 matrix'],
  ])('refuses %p', (options, message) => {
    const search = () => curvilinearSearch(stiefel(5, 2), brockett!.problem, options);
    expect(search).toThrow(RangeError);
    expect(search).toThrow(`curvilinearSearch: ${message}`);
  });

  it('refuses a problem without a gradient', () => {
    // @ts-expect-error: a gradient is needed
    expect(() => curvilinearSearch(stiefel(5, 2), { cost: () => 1 })).toThrow(
      'curvilinearSearch: need problem.gradient to be a function, got gradient=undefined',
    );
  });
});

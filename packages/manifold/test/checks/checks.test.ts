import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import {
  checkGradient,
  checkHessian,
  checkRetraction,
  euclidean,
  type Manifold,
  type Problem,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { flatMatrix } from '../manifolds/flat-points.js';
import { quarticProblem } from '../manifolds/quartic-problem.js';

const manifold = stiefel(5, 2);
const problem = quarticProblem(flatMatrix(5, 2), 1);
const scaledBy =
  (factor: number) =>
  (f: (x: Matrix) => Matrix) =>
  (x: Matrix): Matrix =>
    Matrix.mul(f(x), factor);
const lines = ({ report }: { report: string }): readonly string[] => report.split('\n  ');

describe('checkGradient', () => {
  it('reports what it fitted', () => {
    const check = checkGradient(manifold, problem);
    expect(check).toMatchObject({ expected: 2, passed: true, exact: false });
    expect(check.points).toHaveLength(49);
    expect(check.points.at(-1)!.step).toBe(1);
    expect(lines(check)).toEqual([
      'checkGradient on Stiefel(5, 2): passed',
      expect.stringMatching(
        /^expected slope 2, fitted (2\.0|1\.9)\d\d over steps from \de-\d to \de-\d$/,
      ),
    ]);
  });

  it('is the same for the same seed', () => {
    expect(checkGradient(manifold, problem, { seed: 9 })).toEqual(
      checkGradient(manifold, problem, { seed: 9 }),
    );
    expect(checkGradient(manifold, problem, { seed: 9 }).points).not.toEqual(
      checkGradient(manifold, problem).points,
    );
  });

  it.each([
    [2, 'the gradient seems to be 2 times what it should be'],
    [0.5, 'the gradient seems to be 0.5 times what it should be'],
    [-1, 'the gradient seems to have the wrong sign'],
  ])('finds a factor of %p', (factor, hint) => {
    const gradient = scaledBy(factor)(problem.gradient);
    const check = checkGradient(manifold, { ...problem, gradient });
    expect(check.passed).toBe(false);
    expect(Math.abs(check.slope - 1)).toBeLessThan(0.1);
    expect(lines(check)[0]).toBe('checkGradient on Stiefel(5, 2): FAILED');
    expect(lines(check)[2]).toMatch(
      /^along the first direction the gradient gives -?[\d.]+, differences of the cost give -?[\d.]+$/,
    );
    expect(lines(check)[3]).toBe(hint);
  });

  it('finds one wrong entry', () => {
    const gradient = (x: Matrix): Matrix => {
      const wrong = problem.gradient(x);
      return wrong.set(2, 1, 1.01 * wrong.get(2, 1));
    };
    const check = checkGradient(manifold, { ...problem, gradient });
    expect(check.passed).toBe(false);
    expect(lines(check)).toHaveLength(3);
  });

  it('does not see what no direction sees: the part along the normal', () => {
    const gradient = (x: Matrix): Matrix => Matrix.add(problem.gradient(x), x);
    expect(checkGradient(manifold, { ...problem, gradient }).passed).toBe(true);
  });

  it('checks at a point and in a direction', () => {
    const x = Matrix.eye(3, 1);
    const flat = { cost: (y: Matrix) => y.get(1, 0) ** 2 };
    const gradient = (): Matrix => new Matrix([[0], [0], [1]]);
    const along = (direction: Matrix): boolean =>
      checkGradient(sphere(3), { ...flat, gradient }, { point: x, direction }).passed;
    expect(along(new Matrix([[9], [5], [0]]))).toBe(true);
    expect(along(new Matrix([[0], [0], [5]]))).toBe(false);
  });

  it('finds a gradient of a cost that is constant', () => {
    const gradient = (x: Matrix): Matrix => Matrix.mul(x, 0);
    expect(checkGradient(manifold, { cost: () => 5, gradient })).toMatchObject({
      exact: true,
      passed: true,
    });
    expect(checkGradient(manifold, { ...problem, cost: () => 5 })).toMatchObject({ passed: false });
  });

  it('goes farther where asked', () => {
    const far: Problem<Matrix> = {
      cost: (x) => Math.sin(1e-6 * x.get(0, 0)),
      gradient: (x) => new Matrix([[1e-6 * Math.cos(1e-6 * x.get(0, 0))]]),
    };
    const point = new Matrix([[5e5]]);
    const check = checkGradient(euclidean(1), far, { point, longestStep: 1e5 });
    expect(check.points.at(-1)!.step).toBe(1e5);
    expect(check).toMatchObject({ passed: true, exact: false });
    expect(Math.abs(check.slope - 2)).toBeLessThan(0.1);
  });

  it('finds a gradient that a manifold leaves outside its tangent spaces', () => {
    const loose: Manifold<Matrix> = {
      ...sphere(3),
      riemannianGradient: (_x, gradient) => gradient,
    };
    const { report, passed } = checkGradient(loose, quarticProblem(flatMatrix(3, 1), 1));
    expect(passed).toBe(false);
    expect(report).toMatch(/the gradient is not tangent: \d\.\de[+-]\d+ of its norm .* points out/);
  });

  it('refuses what cannot be checked', () => {
    const check = (given: object, options = {}) =>
      checkGradient(manifold, { ...problem, ...given }, options);
    expect(() => check({ cost: () => Number.NaN })).toThrow(
      new RangeError('checkGradient: need a finite cost at the point, got NaN'),
    );
    expect(() => check({ gradient: () => new Matrix(2, 5) })).toThrow(
      new RangeError(
        'checkGradient: need a gradient like points of Stiefel(5, 2), got a 2x5 matrix where 5x2 is needed',
      ),
    );
    expect(() => check({}, { point: new Matrix(2, 2) })).toThrow(
      'checkGradient: need an initial point of Stiefel(5, 2), got a 2x2 matrix where 5x2 is needed',
    );
    expect(() => check({}, { direction: new Matrix(2, 2) })).toThrow(
      'checkGradient: need a direction on Stiefel(5, 2), got a 2x2 matrix where 5x2 is needed',
    );
    expect(() => check({}, { direction: new Matrix(5, 2) })).toThrow(
      'checkGradient: need a direction with a tangent part, got one of norm 0',
    );
    expect(() => check({}, { longestStep: 0 })).toThrow(
      'checkGradient: need a finite longestStep > 0, got longestStep=0',
    );
    expect(() => check({}, { seed: -1 })).toThrow('checkGradient: need an integer seed');
    expect(() => checkGradient({} as Manifold<Matrix>, problem)).toThrow(
      new TypeError('checkGradient: need a manifold, got manifold=an object'),
    );
  });
});

describe('checkHessian', () => {
  it('reports what it fitted', () => {
    const check = checkHessian(manifold, problem);
    expect(check).toMatchObject({ expected: 3, passed: true, exact: false });
    expect(lines(check)).toEqual([
      'checkHessian on Stiefel(5, 2): passed',
      expect.stringMatching(/^expected slope 3, fitted (3\.0|2\.9)\d\d over steps from/),
    ]);
  });

  it.each(['qr', 'polar', 'cayley'] as const)('needs no geodesics by %s', (retraction) => {
    const { exponential: _, ...blind } = stiefel(5, 2, { retraction });
    const { slope, passed } = checkHessian(blind, problem);
    expect(passed).toBe(true);
    expect(Math.abs(slope - 3)).toBeLessThan(0.1);
  });

  it.each([
    [2, 'the Hessian seems to be 2 times what it should be'],
    [-1, 'the Hessian seems to have the wrong sign'],
  ])('finds a factor of %p', (factor, hint) => {
    const flat = quarticProblem(flatMatrix(4, 1), 1);
    const hessian = (x: Matrix, u: Matrix): Matrix => Matrix.mul(flat.hessian(x, u), factor);
    const check = checkHessian(euclidean(4), { ...flat, hessian });
    expect(check.passed).toBe(false);
    expect(Math.abs(check.slope - 2)).toBeLessThan(0.1);
    expect(lines(check)[2]).toMatch(/^along the first direction the Hessian gives/);
    expect(lines(check)[3]).toBe(hint);
  });

  it('blames the gradient where that is wrong', () => {
    const gradient = scaledBy(3)(problem.gradient);
    const check = checkHessian(manifold, { ...problem, gradient });
    expect(check.passed).toBe(false);
    expect(check.report).toContain('the gradient is wrong already: see checkGradient');
  });

  it('finds a Hessian that is not symmetric, however right along each direction', () => {
    const turn = new Matrix([
      [0, 1, 0],
      [-1, 0, 0],
      [0, 0, 0],
    ]);
    const flat = quarticProblem(flatMatrix(3, 1), 1);
    const hessian = (x: Matrix, u: Matrix): Matrix => Matrix.add(flat.hessian(x, u), turn.mmul(u));
    const { passed, slope, report } = checkHessian(euclidean(3), { ...flat, hessian });
    expect(passed).toBe(false);
    expect(Math.abs(slope - 3)).toBeLessThan(0.1);
    expect(report).toMatch(/the Hessian is not symmetric: ⟨u, H v⟩ = .*, ⟨H u, v⟩ = /);
  });

  it('is steeper at critical points of even costs, and says so', () => {
    const even: Problem<Matrix> = {
      cost: (x) => x.get(0, 0) ** 4 + x.get(0, 0) ** 2,
      gradient: (x) => new Matrix([[4 * x.get(0, 0) ** 3 + 2 * x.get(0, 0)]]),
      hessian: (x, u) => new Matrix([[(12 * x.get(0, 0) ** 2 + 2) * u.get(0, 0)]]),
    };
    const check = checkHessian(euclidean(1), even, { point: new Matrix([[0]]) });
    expect(check.passed).toBe(true);
    expect(check.report).toContain('steeper than expected');
  });

  it('refuses a problem without a Hessian, and one of another shape', () => {
    const { cost, gradient } = problem;
    expect(() => checkHessian(manifold, { cost, gradient })).toThrow(
      new TypeError('checkHessian: need a problem with a hessian, got one without'),
    );
    expect(() =>
      checkHessian(manifold, { cost, gradient, hessian: () => new Matrix([[Number.NaN]]) }),
    ).toThrow(
      'checkHessian: need a hessian like points of Stiefel(5, 2), got a 1x1 matrix where 5x2 is needed',
    );
  });
});

describe('checkRetraction', () => {
  it('reports what it fitted', () => {
    const check = checkRetraction(stiefel(5, 2, { retraction: 'polar' }));
    expect(check).toMatchObject({ expected: 3, passed: true, exact: false });
    expect(lines(check)[0]).toBe('checkRetraction on Stiefel(5, 2): passed');
    const own = checkRetraction(stiefel(5, 2, { retraction: 'exponential' }));
    expect(own).toMatchObject({ passed: true, exact: true });
    expect(lines(own)[1]).toBe('expected slope 3; the error is rounding at all steps: exact');
  });

  it.each(['qr', 'polar', 'cayley'] as const)('needs no geodesics by %s', (retraction) => {
    const { exponential: _, ...blind } = stiefel(5, 2, { retraction });
    const { slope, expected, passed } = checkRetraction(blind);
    expect(passed).toBe(true);
    expect(Math.abs(slope - expected)).toBeLessThan(0.1);
  });

  it('finds an order that is too high', () => {
    const { passed, report } = checkRetraction({ ...stiefel(5, 2), retractionOrder: 2 });
    expect(passed).toBe(false);
    expect(report).toContain('it is of first order, but says that it is of second');
  });

  it('finds what is no retraction', () => {
    const good = sphere(4);
    const double: Manifold<Matrix> = {
      ...good,
      retract: (x, u) => good.retract(x, Matrix.mul(u, 2)),
    };
    expect(checkRetraction(double).report).toContain(
      'its derivative at 0 is not the identity: it is no retraction',
    );
    const straight: Manifold<Matrix> = { ...good, retract: (x, u) => Matrix.add(x, u) };
    expect(checkRetraction(straight).report).toContain(
      'a step of length 1 leaves the manifold: drift 1.0e+0',
    );
    const away: Manifold<Matrix> = { ...good, retract: (x) => Matrix.mul(x, -1) };
    const { report, passed } = checkRetraction(away, { point: good.randomPoint(randomSource(0)) });
    expect(passed).toBe(false);
    expect(report).toContain('the step 0 moves the point by 2.0e+0');
    expect(report).toContain('the error follows no power of the step');
  });
});

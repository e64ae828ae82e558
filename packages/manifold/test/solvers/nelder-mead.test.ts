import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import {
  euclidean,
  type Manifold,
  nelderMead,
  positive,
  power,
  product,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { orthonormalTangents } from '../../src/solvers/nelder-mead-basis.js';
import {
  adaptiveMoves,
  moved,
  ordered,
  type VertexAt,
} from '../../src/solvers/nelder-mead-simplex.js';
import { knownOptima } from './known-optima.js';

/** Gram-Schmidt twice, in float64. */
const ROUNDING = 1e-13;

describe('orthonormalTangents', () => {
  /** How far the products ⟨u, v⟩ of a basis that begins with a candidate are from orthonormal. */
  function basisError<Point>(manifold: Manifold<Point>): number {
    const random = randomSource(1);
    const x = manifold.randomPoint(random);
    const candidate = manifold.randomTangent(x, random);
    const basis = orthonormalTangents(manifold, x, [candidate, candidate], random);
    if (basis.length !== manifold.dimension) return NaN;
    const errors = basis.flatMap((u, i) =>
      basis.map((v, j) => Math.abs(manifold.inner(x, u, v) - (i === j ? 1 : 0))),
    );
    return Math.max(Math.abs(manifold.inner(x, basis[0]!, candidate) - 1), ...errors);
  }

  it('spans the tangent spaces of any manifold', () => {
    expect(basisError(stiefel(5, 2))).toBeLessThan(ROUNDING);
    expect(basisError(stiefel(3, 3))).toBeLessThan(ROUNDING);
    expect(basisError(sphere(4))).toBeLessThan(ROUNDING);
    expect(basisError(positive(3))).toBeLessThan(ROUNDING);
    expect(basisError(power(sphere(3), 2))).toBeLessThan(ROUNDING);
    expect(basisError(product({ a: stiefel(3, 2), b: positive(2) }))).toBeLessThan(ROUNDING);
  });

  it('tells of a manifold that has fewer tangents than it says', () => {
    const random = randomSource(1);
    const wrong = { ...sphere(3), dimension: 3 };
    const x = wrong.randomPoint(random);
    expect(() => orthonormalTangents(wrong, x, [], random)).toThrow(
      'nelderMead: found 2 independent tangent vectors of Sphere(3, 1), dimension=3',
    );
  });
});

describe('moved', () => {
  /** A triangle with costs 0, 1, 2, in the plane, and what it becomes where all other costs are `cost`. */
  function triangle(cost: (x: number, y: number) => number) {
    const asked: number[][] = [];
    const vertexAt: VertexAt<string> = (coordinates) => {
      asked.push([...coordinates]);
      return { coordinates, point: '', cost: cost(coordinates[0]!, coordinates[1]!) };
    };
    const vertices = [
      [0, 0],
      [4, 0],
      [0, 4],
    ].map(([x, y], index) => ({
      coordinates: new Float64Array([x!, y!]),
      point: '',
      cost: index,
    }));
    const after = moved(vertices, adaptiveMoves(2), vertexAt);
    return {
      asked,
      after: after.map(({ coordinates }) => [...coordinates]),
      costs: after.map((v) => v.cost),
    };
  }

  it('reflects the worst vertex', () => {
    const { asked, after } = triangle(() => 0.5);
    expect(asked).toEqual([[4, -4]]);
    expect(after).toEqual([
      [0, 0],
      [4, -4],
      [4, 0],
    ]);
  });

  it('expands where the reflected vertex is the best, if that is better still', () => {
    expect(triangle((_, y) => y).after).toEqual([
      [6, -8],
      [0, 0],
      [4, 0],
    ]);
    expect(triangle((_, y) => 1 / y - 1).after[0]).toEqual([4, -4]);
  });

  it('contracts outside and inside', () => {
    expect(triangle((_, y) => (y === -4 ? 1.5 : 0.5)).after).toEqual([
      [0, 0],
      [3, -2],
      [4, 0],
    ]);
    expect(triangle((_, y) => (y === -4 ? 5 : 0.5)).after).toEqual([
      [0, 0],
      [1, 2],
      [4, 0],
    ]);
  });

  it('shrinks to the best vertex where nothing helps', () => {
    const { after, costs } = triangle((x) => 10 - x);
    expect(after).toEqual([
      [0, 0],
      [2, 0],
      [0, 2],
    ]);
    expect(costs).toEqual([0, 8, 10]);
  });

  it('has the coefficients of Nelder and Mead in two dimensions, and of Gao and Han in more', () => {
    expect(adaptiveMoves(2)).toEqual({ expansion: 2, contraction: 0.5, shrinking: 0.5 });
    expect(adaptiveMoves(1)).toEqual(adaptiveMoves(2));
    expect(adaptiveMoves(10)).toEqual({ expansion: 1.2, contraction: 0.7, shrinking: 0.9 });
  });

  it('leaves vertices sorted, their lowest cost no higher', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), fc.nat(1000), (dimension, seed) => {
        const random = randomSource(seed);
        const vertexAt: VertexAt<undefined> = (coordinates) => ({
          coordinates,
          point: undefined,
          cost: coordinates.reduce((sum, value) => sum + value * value, 0),
        });
        let simplex = ordered(
          Array.from({ length: dimension + 1 }, () =>
            vertexAt(Float64Array.from({ length: dimension }, random)),
          ),
        );
        for (let move = 0; move < 20; move += 1) {
          const after = moved(simplex, adaptiveMoves(dimension), vertexAt);
          const costs = after.map(({ cost }) => cost);
          expect(costs).toEqual([...costs].sort((a, b) => a - b));
          expect(after).toHaveLength(dimension + 1);
          expect(costs[0]).toBeLessThanOrEqual(simplex[0]!.cost);
          simplex = after;
        }
      }),
    );
  });
});

describe('nelderMead', () => {
  const cases = [
    [2, 1],
    [4, 1],
    [3, 2],
    [4, 2],
  ].flatMap(([n, p]) => knownOptima(n!, p!, 3).map((known) => ({ ...known, n: n!, p: p! })));

  it.each(cases)('minimises $name on Stiefel($n, $p)', ({ problem, optimum, n, p }) => {
    const { cost, status, gradientNorm, evaluations, point } = nelderMead(
      stiefel(n, p),
      { cost: problem.cost },
      { seed: 1 },
    );
    expect(['step-tolerance', 'cost-tolerance']).toContain(status);
    expect(Math.abs(cost - optimum)).toBeLessThan(1e-8);
    expect(cost).toBe(problem.cost(point));
    expect(gradientNorm).toBeNaN();
    expect(evaluations).toMatchObject({ gradient: 0, hessian: 0 });
  });

  it("follows Rosenbrock's valley", () => {
    const { point } = nelderMead(
      euclidean(2),
      { cost: (x) => 100 * (x.get(1, 0) - x.get(0, 0) ** 2) ** 2 + (1 - x.get(0, 0)) ** 2 },
      { initial: Matrix.columnVector([-1.2, 1]) },
    );
    expect(point.get(0, 0)).toBeCloseTo(1, 6);
    expect(point.get(1, 0)).toBeCloseTo(1, 6);
  });

  it('works on products, powers and positive numbers', () => {
    const manifold = product({ directions: power(sphere(2), 2), length: positive(1) });
    const target = Matrix.columnVector([3, 4]);
    const { point } = nelderMead(manifold, {
      cost: ({ directions, length }) =>
        Matrix.mul(directions[0]!, length.get(0, 0)).sub(target).norm() ** 2 -
        directions[1]!.get(1, 0),
    });
    expect(point.length.get(0, 0)).toBeCloseTo(5, 5);
    expect(point.directions[0]!.get(0, 0)).toBeCloseTo(0.6, 5);
    expect(point.directions[1]!.get(1, 0)).toBeCloseTo(1, 9);
  });

  it('walks far: over half the globe, with a simplex of a hundredth', () => {
    const initial = Matrix.columnVector([0, 0, 1]);
    const { cost } = nelderMead(
      sphere(3),
      { cost: (x) => x.get(2, 0) + 0.1 * x.get(0, 0) },
      { initial, simplexSize: 0.01 },
    );
    expect(cost).toBeCloseTo(-Math.sqrt(1.01), 12);
  });

  it('keeps off costs that are NaN or infinite', () => {
    const { cost } = nelderMead(
      sphere(3),
      {
        cost: (x) => (x.get(0, 0) < 0.5 ? NaN : x.get(1, 0) > 0 ? Infinity : x.get(0, 0)),
      },
      { initial: Matrix.columnVector([1, 0, 0]) },
    );
    expect(cost).toBeGreaterThanOrEqual(0.5);
    expect(cost).toBeLessThan(0.5001);
  });

  it('stops at once on a manifold of one point, and soon on a constant cost', () => {
    expect(nelderMead(stiefel(1, 1), { cost: (x) => x.get(0, 0) })).toMatchObject({
      status: 'step-tolerance',
      iterations: 0,
    });
    const { status, iterations } = nelderMead(sphere(3), { cost: () => 7 });
    expect(status).toBe('cost-tolerance');
    expect(iterations).toBeLessThan(5);
  });

  const bowl = { cost: (x: Matrix) => x.get(0, 0) };

  it('is the same for the same seed', () => {
    const once = nelderMead(sphere(4), bowl, { seed: 5 });
    const again = nelderMead(sphere(4), bowl, { seed: 5 });
    expect(again.point.to2DArray()).toEqual(once.point.to2DArray());
    expect(nelderMead(sphere(4), bowl, { seed: 6 }).history).not.toEqual(once.history);
  });

  it('stops at limits and at a target', () => {
    expect(nelderMead(sphere(4), bowl, { maximumIterations: 7 })).toMatchObject({
      status: 'iteration-limit',
      iterations: 7,
    });
    expect(nelderMead(sphere(4), bowl, { costTarget: -0.9 }).status).toBe('cost-target');
    const limited = nelderMead(sphere(4), bowl, { maximumEvaluations: 30 });
    expect(limited.status).toBe('evaluation-limit');
    expect(limited.evaluations.cost).toBe(30);
    const signal = AbortSignal.abort();
    expect(nelderMead(sphere(4), bowl, { signal }).status).toBe('aborted');
    expect(nelderMead(sphere(4), { cost: () => NaN }).status).toBe('not-finite');
  });

  it('is content with less', () => {
    const rough = nelderMead(sphere(4), bowl, { stepTolerance: 1e-3 });
    const fine = nelderMead(sphere(4), bowl);
    expect(rough.evaluations.cost).toBeLessThan(fine.evaluations.cost / 1.5);
    expect(rough.cost).toBeLessThan(-1 + 1e-5);
  });

  it.each([
    [{ simplexSize: 0 }, 'need a finite simplexSize > 0, got simplexSize=0'],
    [{ simplexSize: NaN }, 'need a finite simplexSize > 0, got simplexSize=NaN'],
    [{ stepTolerance: -1 }, 'need stepTolerance >= 0, got stepTolerance=-1'],
    [{ initial: Matrix.eye(2, 1) }, 'need an initial point of Sphere(4, 1), got a 2x1 matrix'],
  ])('refuses %p', (options, message) => {
    const search = () => nelderMead(sphere(4), bowl, options);
    expect(search).toThrow(RangeError);
    expect(search).toThrow(`nelderMead: ${message}`);
  });

  it('refuses a problem without a cost', () => {
    // @ts-expect-error: a cost is needed
    const search = () => nelderMead(sphere(4), {});
    expect(search).toThrow(
      new TypeError('nelderMead: need problem.cost to be a function, got cost=undefined'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix, SingularValueDecomposition } from 'ml-matrix';
import {
  checkGradient,
  checkHessian,
  checkRetraction,
  type Manifold,
  randomSource,
} from '../../src/index.js';
import { distanceBetween, type FlatPoints, gaussianNumbers, innerProduct } from './flat-points.js';
import { quarticProblem } from './quartic-problem.js';

/** Sums of some dozens of products of numbers of size 1 to 10. */
const rounding = 1e-12;
/** Differences of steps of 1e-5: the square of the step, and rounding divided by it. */
const differencing = 1e-8;

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const runs = { numRuns: 10 };

/** Declares what every manifold keeps. */
export function describeManifold<Point>(manifold: Manifold<Point>, flat: FlatPoints<Point>): void {
  const { flatten, unflatten, size } = flat;
  const isPoint = manifold.dimension === 0;

  /** A random place of the manifold. */
  function place(seed: number) {
    const random = randomSource(seed);
    const x = manifold.randomPoint(random);
    return {
      x,
      y: manifold.randomPoint(random),
      u: manifold.randomTangent(x, random),
      v: manifold.randomTangent(x, random),
      ambient: () => unflatten(gaussianNumbers(size, random)),
    };
  }
  const scaled = (a: number, u: Point): Point => manifold.combine(a, u, 0, u);
  const gap = (a: Point, b: Point): number => distanceBetween(flatten(a), flatten(b));
  const length = (a: Point): number => Math.hypot(...flatten(a));
  const norm = (x: Point, u: Point): number => Math.sqrt(manifold.inner(x, u, u));
  const outside = (x: Point, u: Point): number => gap(u, manifold.project(x, u));

  describe(`${manifold.name} is a manifold`, () => {
    it('draws points on it, the same for the same seed', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, y } = place(seed);
          expect(manifold.misfit(x)).toBeUndefined();
          expect(manifold.drift(x)).toBeLessThan(rounding);
          expect(flatten(place(seed).x)).toEqual(flatten(x));
          expect(isPoint || gap(x, y) > 0).toBe(true);
        }),
        runs,
      );
    });

    it('projects orthogonally, once and for all', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, v, ambient } = place(seed);
          const [a, b] = [ambient(), ambient()];
          const projected = manifold.project(x, a);
          expect(outside(x, projected)).toBeLessThan(rounding);
          expect(outside(x, v)).toBeLessThan(rounding);
          const scale = 1 + norm(x, a) * norm(x, b);
          expect(
            Math.abs(manifold.inner(x, projected, v) - manifold.inner(x, a, v)) / scale,
          ).toBeLessThan(rounding);
          const other = manifold.project(x, b);
          expect(
            Math.abs(manifold.inner(x, projected, b) - manifold.inner(x, a, other)) / scale,
          ).toBeLessThan(rounding);
        }),
        runs,
      );
    });

    it('has the dimension of its tangent spaces', () => {
      const { x, ambient } = place(3);
      const vectors = Array.from({ length: size + 2 }, () =>
        flatten(manifold.project(x, ambient())),
      );
      const { diagonal } = new SingularValueDecomposition(new Matrix(vectors.map((v) => [...v])));
      const largest = Math.max(...diagonal, 1e-3);
      expect(diagonal.filter((value) => value > 1e-10 * largest)).toHaveLength(manifold.dimension);
    });

    it('draws tangent vectors of norm 1', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u } = place(seed);
          expect(Math.abs(norm(x, u) - (isPoint ? 0 : 1))).toBeLessThan(rounding);
          expect(flatten(place(seed).u)).toEqual(flatten(u));
        }),
        runs,
      );
    });

    it('has an inner product that is symmetric, bilinear and positive', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u, v } = place(seed);
          const { inner, combine } = manifold;
          const both = inner(x, u, v);
          expect(inner(x, v, u)).toBeCloseTo(both, 12);
          expect(inner(x, combine(2, u, -3, v), v)).toBeCloseTo(2 * both - 3 * inner(x, v, v), 11);
          expect(inner(x, u, u)).toBeGreaterThanOrEqual(0);
        }),
        runs,
      );
    });

    it('combines tangent vectors, and has a zero', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u, v } = place(seed);
          const [first, second] = [flatten(u), flatten(v)];
          const expected = first.map((value, k) => 0.5 * value - 2 * second[k]!);
          expect(distanceBetween(flatten(manifold.combine(0.5, u, -2, v)), expected)).toBeLessThan(
            rounding,
          );
          expect(flatten(manifold.zeroTangent(x)).every((value) => value === 0)).toBe(true);
        }),
        runs,
      );
    });

    it('retracts to itself, in the direction of the step', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u } = place(seed);
          expect(gap(manifold.retract(x, manifold.zeroTangent(x)), x)).toBeLessThan(rounding);
          for (const step of [1e-6, 0.1, 1, 10, 1000]) {
            expect(manifold.drift(manifold.retract(x, scaled(step, u)))).toBeLessThan(rounding);
          }
          const [ahead, back] = [1e-5, -1e-5].map((step) => manifold.retract(x, scaled(step, u)));
          const slope = manifold.combine(5e4, ahead!, -5e4, back!);
          expect(gap(slope, u) / (1 + length(x))).toBeLessThan(differencing);
        }),
        runs,
      );
    });

    it('transports linearly into the other tangent space, and leaves what stays', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, y, u, v } = place(seed);
          const { transport, combine } = manifold;
          const moved = transport(x, y, u);
          expect(outside(y, moved)).toBeLessThan(rounding * (1 + length(moved)));
          expect(gap(transport(x, x, u), u)).toBeLessThan(rounding);
          const together = transport(x, y, combine(2, u, 3, v));
          expect(gap(together, combine(2, moved, 3, transport(x, y, v)))).toBeLessThan(
            rounding * (1 + length(together)),
          );
        }),
        runs,
      );
    });

    it('has a tangent gradient that stands for the derivative', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, v } = place(seed);
          const euclidean = quarticProblem(flat, seed).gradient(x);
          const gradient = manifold.riemannianGradient(x, euclidean);
          const scale = 1 + length(euclidean) + length(gradient);
          expect(outside(x, gradient) / scale).toBeLessThan(rounding);
          const derivative = innerProduct(flatten(euclidean), flatten(v));
          expect(
            Math.abs(manifold.inner(x, gradient, v) - derivative) / (scale * (1 + length(v))),
          ).toBeLessThan(rounding);
        }),
        runs,
      );
    });

    it('has a Hessian that is tangent, linear and symmetric', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u, v } = place(seed);
          const problem = quarticProblem(flat, seed);
          const euclidean = problem.gradient(x);
          const apply = (w: Point): Point =>
            manifold.riemannianHessian(x, euclidean, problem.hessian(x, w), w);
          const [Hu, Hv] = [apply(u), apply(v)];
          const scale = 1 + length(euclidean) + length(Hu) + length(Hv) + norm(x, Hu) + norm(x, Hv);
          expect(outside(x, Hu) / scale).toBeLessThan(rounding);
          expect(
            Math.abs(manifold.inner(x, Hu, v) - manifold.inner(x, u, Hv)) / scale,
          ).toBeLessThan(rounding);
          const mixed = apply(manifold.combine(2, u, -3, v));
          expect(gap(mixed, manifold.combine(2, Hu, -3, Hv)) / scale).toBeLessThan(
            rounding * (1 + length(x)),
          );
        }),
        runs,
      );
    });

    it.each([
      [1, 1e-6],
      [2, 1],
      [3, 1e6],
    ])('passes the checks of cost %p, of size %p', (seed, scale) => {
      const problem = quarticProblem(flat, seed, scale);
      const gradient = checkGradient(manifold, problem, { seed });
      const hessian = checkHessian(manifold, problem, { seed });
      for (const { slope, expected, passed, exact } of [gradient, hessian]) {
        expect(passed).toBe(true);
        expect(exact).toBe(isPoint);
        expect(exact ? 0 : Math.abs(slope - expected)).toBeLessThan(0.1);
      }
    });

    it('has a retraction of the order that it says', () => {
      for (const seed of [1, 2]) {
        const { slope, expected, passed, exact } = checkRetraction(manifold, { seed });
        expect(passed).toBe(true);
        expect(exact ? 0 : Math.abs(slope - expected)).toBeLessThan(0.1);
      }
    });

    it('finds geodesics that stay, and start as the step', () => {
      const { exponential } = manifold;
      if (exponential === undefined) return;
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, u } = place(seed);
          expect(gap(exponential(x, manifold.zeroTangent(x)), x)).toBeLessThan(rounding);
          for (const step of [0.1, 1, 10, 1000]) {
            expect(manifold.drift(exponential(x, scaled(step, u)))).toBeLessThan(rounding);
          }
          const [ahead, back] = [1e-5, -1e-5].map((step) => exponential(x, scaled(step, u)));
          expect(gap(manifold.combine(5e4, ahead!, -5e4, back!), u) / (1 + length(x))).toBeLessThan(
            differencing,
          );
        }),
        runs,
      );
    });

    it('has a logarithm that is the inverse of the exponential', () => {
      const { exponential, logarithm } = manifold;
      if (exponential === undefined || logarithm === undefined || isPoint) return;
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, y, u } = place(seed);
          for (const step of [1e-7, 0.1, 1, 3]) {
            const back = logarithm(x, exponential(x, scaled(step, u)));
            expect(norm(x, manifold.combine(1, back, -step, u))).toBeLessThan(rounding);
          }
          const way = logarithm(x, y);
          expect(outside(x, way)).toBeLessThan(rounding * (1 + length(way)));
          expect(gap(exponential(x, way), y)).toBeLessThan(rounding * (1 + length(y)));
        }),
        runs,
      );
    });

    it('has a distance that is the length of the shortest geodesic', () => {
      const { distance, logarithm } = manifold;
      if (distance === undefined || logarithm === undefined || isPoint) return;
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, y, u } = place(seed);
          const z = manifold.randomPoint(randomSource((seed ^ 1) >>> 0));
          expect(distance(x, x)).toBeLessThan(rounding);
          expect(Math.abs(distance(x, y) - distance(y, x))).toBeLessThan(rounding);
          expect(distance(x, z)).toBeLessThan(distance(x, y) + distance(y, z) + rounding);
          expect(Math.abs(distance(x, y) - norm(x, logarithm(x, y)))).toBeLessThan(rounding);
          const near = manifold.exponential!(x, scaled(1e-9, u));
          expect(Math.abs(distance(x, near) - 1e-9)).toBeLessThan(1e-14);
        }),
        runs,
      );
    });

    it('restores points that have left it', () => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const { x, ambient } = place(seed);
          expect(gap(manifold.restore(x), x)).toBeLessThan(rounding);
          const off = manifold.combine(1, x, 1e-3, ambient());
          const restored = manifold.restore(off);
          expect(manifold.drift(restored)).toBeLessThan(rounding);
          expect(gap(restored, off)).toBeLessThan(0.1);
        }),
        runs,
      );
    });

    it('says what does not fit', () => {
      const wrong: readonly unknown[] = [undefined, null, 3, 'x', {}, [], new Matrix(9, 7)];
      for (const value of wrong) expect(typeof manifold.misfit(value as Point)).toBe('string');
      const numbers = flatten(place(1).x);
      for (const entry of [Number.NaN, Infinity, -Infinity]) {
        const last = unflatten([...numbers.slice(0, -1), entry]);
        expect(manifold.misfit(last)).toContain(`${entry} at [`);
      }
    });

    it('changes nothing that it is given', () => {
      const { x, y, u, v, ambient } = place(5);
      const a = ambient();
      const given = [x, y, u, v, a];
      const before = given.map((point) => [...flatten(point)]);
      const random = randomSource(1);
      manifold.inner(x, u, v);
      manifold.project(x, a);
      manifold.riemannianGradient(x, a);
      manifold.riemannianHessian(x, a, v, u);
      manifold.retract(x, u);
      manifold.transport(x, y, u);
      manifold.exponential?.(x, u);
      manifold.logarithm?.(x, y);
      manifold.distance?.(x, y);
      manifold.combine(2, u, 3, v);
      manifold.zeroTangent(x);
      manifold.randomTangent(x, random);
      manifold.drift(x);
      manifold.restore(a);
      manifold.misfit(x);
      expect(given.map((point) => [...flatten(point)])).toEqual(before);
    });
  });
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { checkRetraction, type Manifold, randomSource, stiefel } from '../../src/index.js';

/** A retraction of Stiefel manifolds, and what is known of it. */
export interface RetractionUnderTest {
  readonly name: string;
  readonly retract: (x: Matrix, u: Matrix) => Matrix;
  /** Of its error against geodesics, plus one: the slope that checkRetraction finds. */
  readonly slope: (n: number, p: number) => number | 'exact';
  /** Whether turning the columns among themselves turns the result alike. */
  readonly turnsColumns: boolean;
  /** Of x = [1 1; 1 -1; 1 1; 1 -1] / 2 and u of stiefel.test.ts. */
  readonly golden: readonly (readonly number[])[];
}

const rounding = 1e-12;
const shapes = [
  [1, 1],
  [3, 1],
  [4, 2],
  [4, 4],
  [9, 4],
  [9, 7],
  [40, 12],
] as const;
const places = fc.record({
  shape: fc.constantFrom(...shapes),
  seed: fc.nat(),
  step: fc.constantFrom(1e-9, 1e-3, 0.3, 1, 3, 30, 1e3, 1e6),
});

/** Declares what every retraction of Stiefel manifolds keeps. */
export function describeRetraction(under: RetractionUnderTest): void {
  const { name, retract } = under;

  function place(n: number, p: number, seed: number) {
    const random = randomSource(seed);
    const manifold = stiefel(n, p);
    const x = manifold.randomPoint(random);
    return { manifold, x, u: manifold.randomTangent(x, random), random };
  }
  const difference = (a: Matrix, b: Matrix): number => Matrix.sub(a, b).norm();

  describe(`${name} is a retraction`, () => {
    it('stays on the manifold, whatever the step', () => {
      fc.assert(
        fc.property(places, ({ shape: [n, p], seed, step }) => {
          const { manifold, x, u } = place(n, p, seed);
          expect(manifold.drift(retract(x, Matrix.mul(u, step)))).toBeLessThan(rounding);
        }),
        { numRuns: 60 },
      );
    });

    it('stays at x for no step', () => {
      for (const [n, p] of shapes) {
        const { x } = place(n, p, 1);
        expect(difference(retract(x, Matrix.zeros(n, p)), x)).toBeLessThan(rounding);
      }
    });

    it('stays where columns of the step depend on each other', () => {
      const { manifold, x, u } = place(9, 4, 3);
      const across = Matrix.sub(u, x.mmul(x.transpose()).mmul(u));
      for (const columns of [
        [0, 0, 0, 0],
        [0, 1, 1, 0],
        [2, 2, 1, 3],
      ]) {
        const dependent = new Matrix(9, 4);
        columns.forEach((from, to) => dependent.setColumn(to, across.getColumn(from)));
        expect(manifold.drift(retract(x, dependent))).toBeLessThan(rounding);
      }
    });

    it.each([
      [3, 1],
      [5, 2],
      [3, 3],
      [9, 7],
    ] as const)('follows geodesics of Stiefel(%p, %p) to its order', (n, p) => {
      const expected = under.slope(n, p);
      const manifold: Manifold<Matrix> = {
        ...stiefel(n, p),
        retract,
        retractionOrder: expected === 2 ? 1 : 2,
      };
      for (const seed of [1, 2]) {
        const check = checkRetraction(manifold, { seed });
        expect(check.passed).toBe(true);
        expect(check.exact).toBe(expected === 'exact');
        expect(expected === 'exact' ? 0 : Math.abs(check.slope - expected)).toBeLessThan(0.1);
      }
    });

    it('turns with the space around it', () => {
      fc.assert(
        fc.property(places, ({ shape: [n, p], seed, step }) => {
          const { x, u, random } = place(n, p, seed);
          const turn = stiefel(n, n).randomPoint(random);
          const y = retract(x, Matrix.mul(u, step));
          const turned = retract(turn.mmul(x), Matrix.mul(turn.mmul(u), step));
          // Rounding of the step itself turns the point.
          expect(difference(turned, turn.mmul(y))).toBeLessThan(rounding * (1 + step));
        }),
        { numRuns: 40 },
      );
    });

    if (under.turnsColumns) {
      it('turns with the columns', () => {
        const { x, u, random } = place(9, 4, 2);
        const turn = stiefel(4, 4).randomPoint(random);
        expect(
          difference(retract(x.mmul(turn), u.mmul(turn)), retract(x, u).mmul(turn)),
        ).toBeLessThan(rounding);
      });
    }

    it('has no jumps', () => {
      const { x, u } = place(6, 3, 4);
      let before = x;
      for (let step = 0; step <= 12; step += 0.05) {
        const y = retract(x, Matrix.mul(u, step));
        expect(difference(y, before)).toBeLessThan(0.2);
        before = y;
      }
    });

    it('leads where it led before', () => {
      const x = new Matrix([
        [0.5, 0.5],
        [0.5, -0.5],
        [0.5, 0.5],
        [0.5, -0.5],
      ]);
      const u = new Matrix([
        [-0.375, -0.625],
        [1.375, 0.875],
        [-1.375, 2.375],
        [0.375, 0.875],
      ]);
      const golden = new Matrix(under.golden.map((row) => [...row]));
      expect(difference(retract(x, u), golden)).toBeLessThan(rounding);
    });

    it('ends, without a point, on steps that are not finite', () => {
      const { x, u } = place(5, 3, 5);
      for (const entry of [Number.NaN, Infinity, -Infinity, 1e200]) {
        const wild = u.clone().set(2, 1, entry);
        const y = retract(x, wild);
        expect([y.rows, y.columns]).toEqual([5, 3]);
        expect(Number.isFinite(entry) || !y.to1DArray().every(Number.isFinite)).toBe(true);
      }
    });

    it('changes nothing that it is given', () => {
      const { x, u } = place(5, 3, 6);
      const [before, step] = [x.clone(), u.clone()];
      retract(x, u);
      expect([x.to2DArray(), u.to2DArray()]).toEqual([before.to2DArray(), step.to2DArray()]);
    });

    it('refuses other shapes', () => {
      const [tall, wide] = [new Matrix(3, 2), new Matrix(2, 3)];
      expect(() => retract(wide, wide)).toThrow(
        new RangeError(`${name}: need a matrix with rows >= columns >= 1, got 2x3`),
      );
      expect(() => retract(new Matrix(0, 0), tall)).toThrow('rows >= columns >= 1, got 0x0');
      expect(() => retract(tall, wide)).toThrow(
        new RangeError(`${name}: need x and u of one shape, got 3x2 and 2x3`),
      );
      expect(() => retract(3 as unknown as Matrix, tall)).toThrow(
        new TypeError(`${name}: need a matrix x, got a number`),
      );
      expect(() => retract(tall, undefined as unknown as Matrix)).toThrow(
        new TypeError(`${name}: need a matrix u, got undefined`),
      );
    });
  });
}

import { describe, expect, it } from '@jest/globals';
import { boxProduct, cycle, graphFromEdges, path, torus } from '@msann/graph-lineage';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import type { BoxProductFactor } from '../../src/box-products/box-product-factor.js';
import { boxProductLocality } from '../../src/box-products/box-product-locality.js';
import { localityTerm } from '../../src/terms/locality-term.js';
import { seededFrame } from '../seeded.js';
import { arbitraryLocalFactor, denseLocality } from './arbitrary-factor.js';

/** Float64 identities, relative: sums of a few hundred products. */
const IDENTITY_TOLERANCE = 1e-10;

const arbitraryBeta = fc.integer({ min: 1, max: 12 }).map((eighths) => eighths / 8);

/** ‖E(Pa⊗Pb)‖² of the product graphs themselves. */
function productCost(a: BoxProductFactor, b: BoxProductFactor, beta?: number): number {
  const term = localityTerm(boxProduct(a.coarse, b.coarse), boxProduct(a.fine, b.fine), { beta });
  return term.cost(a.P.kroneckerProduct(b.P));
}

const pairs = (n: number): Matrix => {
  const P = Matrix.zeros(2 * n, n);
  for (let fine = 0; fine < 2 * n; fine += 1) P.set(fine, fine >> 1, Math.SQRT1_2);
  return P;
};

describe('boxProductLocality', () => {
  it('is the cost of the product map', () => {
    fc.assert(
      fc.property(arbitraryLocalFactor, arbitraryLocalFactor, arbitraryBeta, (a, b, beta) => {
        const { value, first, second, cross } = boxProductLocality(a, b, { beta });
        const expected = productCost(a, b, beta);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(
          IDENTITY_TOLERANCE * Math.max(1, first + second),
        );
        expect(value).toBe(first + second + cross);
      }),
    );
  });

  it('has the parts of the formula, at the β of each factor', () => {
    fc.assert(
      fc.property(arbitraryLocalFactor, arbitraryLocalFactor, arbitraryBeta, (a, b, beta) => {
        const ratio = ({ P }: BoxProductFactor): number => P.rows / P.columns;
        const [ea, eb] = [denseLocality(a, beta * ratio(b)), denseLocality(b, beta * ratio(a))];
        const sign = Math.sign(a.P.sum() * b.P.sum());
        const expected = [
          b.P.size * ea.norm() ** 2,
          a.P.size * eb.norm() ** 2,
          2 * sign * ea.sum() * eb.sum(),
        ];
        const { first, second, cross } = boxProductLocality(a, b, { beta });
        for (const [index, part] of [first, second, cross].entries()) {
          const error = Math.abs(part - expected[index]!);
          expect(error).toBeLessThanOrEqual(
            IDENTITY_TOLERANCE * Math.max(1, expected[0]! + expected[1]!),
          );
        }
      }),
    );
  });

  it('is so for maps whose columns are not orthonormal but have equal sums', () => {
    const a = { coarse: path(2), fine: path(4), P: pairs(2).mul(-3) };
    const uneven = new Matrix([
      [0.5, 0.25],
      [0.25, 0.5],
      [0.75, 0],
      [0, 0.75],
    ]);
    const b = { coarse: path(2), fine: cycle(4), P: uneven };
    const { value } = boxProductLocality(a, b, { beta: 0.3 });
    expect(value / productCost(a, b, 0.3)).toBeCloseTo(1, 10);
  });

  it('takes the β of the product graphs where none is given', () => {
    const ring = { coarse: cycle(4), fine: cycle(8), P: pairs(4) };
    const line = { coarse: path(3), fine: path(6), P: pairs(3) };
    expect(boxProductLocality(ring, line).value / productCost(ring, line)).toBeCloseTo(1, 10);
  });

  it('of pair averaging on tori is m⁴ at β = 1/8', () => {
    for (const m of [4, 6, 8]) {
      const ring = { coarse: cycle(m), fine: cycle(2 * m), P: pairs(m) };
      const { value } = boxProductLocality(ring, ring, { beta: 1 / 8 });
      expect(value / m ** 4).toBeCloseTo(1, 10);
    }
    const term = localityTerm(torus([4, 4]), torus([8, 8]), { beta: 1 / 8 });
    expect(term.cost(pairs(4).kroneckerProduct(pairs(4)))).toBeCloseTo(256, 8);
  });

  it('refuses a map that takes constants elsewhere', () => {
    const ring = { coarse: cycle(4), fine: cycle(8), P: pairs(4) };
    const line = { coarse: path(2), fine: path(3), P: Matrix.eye(3, 2) };
    expect(() => boxProductLocality(ring, line)).toThrow(
      new RangeError(
        'boxProductLocality: need a second map whose row sums are equal, got sums from 0 to 1',
      ),
    );
    const P = new Matrix([
      [1, 0],
      [1, 0],
      [1, 0],
    ]);
    expect(() => boxProductLocality({ ...line, P }, ring)).toThrow(
      new RangeError(
        'boxProductLocality: need a first map whose column sums are equal, got sums from 0 to 3',
      ),
    );
    P.set(0, 0, NaN);
    expect(() => boxProductLocality({ ...line, P }, ring)).toThrow(
      new RangeError(
        'boxProductLocality: need a first map whose row sums are equal, got sums from NaN to NaN',
      ),
    );
  });

  it('rightly refuses it: the formula would be wrong', () => {
    const a = { coarse: path(2), fine: path(4), P: seededFrame(4, 2, 1) };
    const b = { coarse: path(2), fine: path(4), P: pairs(2) };
    const [ea, eb] = [denseLocality(a, 0.5), denseLocality(b, 0.5)];
    const formula = 8 * ea.norm() ** 2 + 8 * eb.norm() ** 2 + 2 * ea.sum() * eb.sum();
    expect(Math.abs(productCost(a, b, 0.25) - formula)).toBeGreaterThan(0.01 * formula);
    expect(() => boxProductLocality(a, b, { beta: 0.25 })).toThrow(RangeError);
  });

  it('refuses a disconnected graph, a scale that is not positive and maps of another shape', () => {
    const ring = { coarse: cycle(4), fine: cycle(8), P: pairs(4) };
    const loose = graphFromEdges(2, []);
    expect(() => boxProductLocality({ coarse: loose, fine: path(4), P: pairs(2) }, ring)).toThrow(
      /^boxProductLocality: need a connected graph/,
    );
    for (const beta of [0, -1, NaN, Infinity]) {
      expect(() => boxProductLocality(ring, ring, { beta })).toThrow(
        new RangeError(`boxProductLocality: need beta > 0, got beta=${beta}`),
      );
    }
    expect(() => boxProductLocality({ ...ring, P: Matrix.eye(4) }, ring)).toThrow(
      /^boxProductLocality: need .*got .*4x4/,
    );
  });
});

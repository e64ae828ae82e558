import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { edges } from '../../src/graph/edges.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { boxProduct } from '../../src/products/box-product.js';
import { expectWellFormed } from '../expect-well-formed.js';
import { IDENTITY_TOLERANCE, spectrumError } from '../spectrum.js';

const shapeAndPeriods = fc
  .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 3 })
  .chain((shape) =>
    fc.tuple(
      fc.constant(shape),
      fc.array(fc.boolean(), { minLength: shape.length, maxLength: shape.length }),
    ),
  );

/** Row-major: the last axis is the fastest. */
function coordinates(vertex: number, shape: readonly number[]): number[] {
  let rest = vertex;
  return shape
    .toReversed()
    .map((length) => {
      const coordinate = rest % length;
      rest = Math.floor(rest / length);
      return coordinate;
    })
    .toReversed();
}

describe('grid', () => {
  it('joins the vertices that are one step apart along one axis', () => {
    fc.assert(
      fc.property(shapeAndPeriods, ([shape, periodic]) => {
        const order = shape.reduce((product, length) => product * length, 1);
        const stepApart = (from: number, to: number, length: number, wraps: boolean): boolean =>
          to - from === 1 ||
          from - to === 1 ||
          (wraps && (from + 1) % length === to) ||
          (wraps && (to + 1) % length === from);
        const expected: [number, number][] = [];
        for (let u = 0; u < order; u += 1) {
          for (let v = u; v < order; v += 1) {
            const [from, to] = [coordinates(u, shape), coordinates(v, shape)];
            const joined = shape.some(
              (length, axis) =>
                stepApart(from[axis]!, to[axis]!, length, periodic[axis]!) &&
                shape.every((__, other) => other === axis || from[other] === to[other]),
            );
            if (joined) expected.push([u, v]);
          }
        }
        expect([...edges(grid(shape, { periodic }))]).toEqual(expected);
      }),
    );
  });

  it('is the box product of paths and cycles, axis by axis', () => {
    fc.assert(
      fc.property(shapeAndPeriods, ([shape, periodic]) => {
        const axes = shape.map((length, axis) => (periodic[axis] ? cycle(length) : path(length)));
        const product = axes.reduceRight((rest, axis) => boxProduct(axis, rest));
        expect(graphsEqual(grid(shape, { periodic }), product)).toBe(true);
      }),
    );
  });

  it('numbers its vertices row by row', () => {
    expect([...edges(grid([2, 3]))]).toEqual([
      [0, 1],
      [0, 3],
      [1, 2],
      [1, 4],
      [2, 5],
      [3, 4],
      [4, 5],
    ]);
  });

  it('takes one boolean for all axes', () => {
    const torus = grid([3, 4], { periodic: true });
    expect(graphsEqual(torus, grid([3, 4], { periodic: [true, true] }))).toBe(true);
    expect(graphsEqual(grid([3, 4]), grid([3, 4], { periodic: [false, false] }))).toBe(true);
    expect(graphsEqual(torus, grid([3, 4]))).toBe(false);
  });

  it('has the sums of its axes’ eigenvalues as its spectrum', () => {
    const sums: number[] = [];
    for (let j = 0; j < 5; j += 1) {
      for (let k = 0; k < 4; k += 1) {
        sums.push(4 - 2 * Math.cos((Math.PI * j) / 5) - 2 * Math.cos((2 * Math.PI * k) / 4));
      }
    }
    const cylinder = grid([5, 4], { periodic: [false, true] });
    expect(spectrumError(cylinder, sums)).toBeLessThan(IDENTITY_TOLERANCE);
  });

  it('refuses a shape with no axis', () => {
    expect(() => grid([])).toThrow(
      new RangeError('grid: need a shape of at least one axis, got []'),
    );
  });

  it('refuses an axis of length 0', () => {
    expect(() => grid([3, 0])).toThrow(new RangeError('grid: need shape[1] >= 1, got shape[1]=0'));
  });

  it('refuses too few booleans', () => {
    expect(() => grid([3, 4], { periodic: [true] })).toThrow(
      new RangeError('grid: need one boolean an axis, got 1 for shape [3, 4]'),
    );
  });

  it('is well formed and knows of more than one axis that it is a box product', () => {
    fc.assert(
      fc.property(shapeAndPeriods, ([shape, periodic]) => {
        const graph = grid(shape, { periodic });
        expectWellFormed(graph);
        expect(graph.family?.name === 'box-product').toBe(shape.length > 1);
      }),
    );
  });

  it('refuses more vertices or entries than 32 bits can number', () => {
    expect(() => grid([2 ** 33])).toThrow(
      new RangeError('grid: need at most 4294967295 vertices, got 8589934592'),
    );
    expect(() => grid([40_000, 40_000])).toThrow(
      new RangeError(
        'grid: need at most 4294967295 entries in the adjacency matrix, got 6399840000',
      ),
    );
  });
});

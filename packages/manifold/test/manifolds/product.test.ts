import { describe, expect, it } from '@jest/globals';
import type { Matrix } from 'ml-matrix';
import {
  euclidean,
  type Manifold,
  positive,
  power,
  product,
  randomSource,
  sphere,
  stiefel,
} from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatList, flatMatrix, flatRecord } from './flat-points.js';

describeManifold(
  product({ P: stiefel(4, 2), alpha: positive(1) }),
  flatRecord({ P: flatMatrix(4, 2), alpha: flatMatrix(1, 1) }),
);
describeManifold(
  product({ x: sphere(3), y: euclidean(2, 2), z: positive(2) }),
  flatRecord({ x: flatMatrix(3, 1), y: flatMatrix(2, 2), z: flatMatrix(2, 1) }),
);

const pairs = product({ left: power(sphere(2), 2), right: power(stiefel(3, 2), 2) });
describeManifold(
  pairs,
  flatRecord({
    left: flatList([flatMatrix(2, 1), flatMatrix(2, 1)]),
    right: flatList([flatMatrix(3, 2), flatMatrix(3, 2)]),
  }),
);

describe('product', () => {
  it('names its parts, and says whose warning it is', () => {
    const manifold = product({ P: stiefel(2, 2), alpha: positive(1) });
    expect(manifold.name).toBe('Product(P: Stiefel(2, 2), alpha: Positive(1, 1))');
    expect(manifold.dimension).toBe(2);
    expect(manifold.warnings).toEqual([`P: ${stiefel(2, 2).warnings[0]}`]);
  });

  it('has the types of its parts', () => {
    const manifold: Manifold<{ P: Matrix; alpha: Matrix }> = product({
      P: stiefel(3, 2),
      alpha: positive(1),
    });
    expect(Object.keys(manifold.randomPoint(randomSource(0)))).toEqual(['P', 'alpha']);
  });

  it('knows geodesics, logarithms and distances where all parts do', () => {
    const known = product({ x: sphere(3), y: positive(1) });
    expect(known.distance).toBeDefined();
    expect(known.logarithm).toBeDefined();
    const unknown = product({ x: sphere(3), P: stiefel(3, 2) });
    expect(unknown.exponential).toBeDefined();
    expect(unknown.logarithm).toBeUndefined();
    expect(unknown.distance).toBeUndefined();
    expect(unknown.retractionOrder).toBe(1);
    expect(known.retractionOrder).toBe(2);
  });

  it('has the distance of a right triangle', () => {
    const manifold = product({ x: sphere(3), y: positive(2) });
    const random = randomSource(4);
    const [a, b] = [manifold.randomPoint(random), manifold.randomPoint(random)];
    expect(manifold.distance!(a, b)).toBeCloseTo(
      Math.hypot(sphere(3).distance!(a.x, b.x), positive(2).distance!(a.y, b.y)),
      14,
    );
  });

  it('prefers no direction: parts have their share of the dimensions', () => {
    const manifold = product({ x: euclidean(1), y: euclidean(7) });
    const random = randomSource(1);
    const origin = manifold.zeroTangent(manifold.randomPoint(random));
    const shares = Array.from({ length: 4000 }, () => {
      const { x } = manifold.randomTangent(origin, random);
      return x.get(0, 0) ** 2;
    });
    // Of eight dimensions one: mean 1/8, whose standard deviation over 4000 draws is 0.0023.
    expect(shares.reduce((sum, share) => sum + share, 0) / 4000).toBeCloseTo(0.125, 1.9);
  });

  it('says what does not fit, and where', () => {
    const manifold = product({ P: stiefel(3, 2), alpha: positive(1) });
    const { P, alpha } = manifold.randomPoint(randomSource(0));
    const misfit = (value: unknown): string | undefined =>
      manifold.misfit(value as { P: Matrix; alpha: Matrix });
    expect(misfit({ P, alpha })).toBeUndefined();
    expect(misfit({ P, alpha: P })).toBe('alpha: a 3x2 matrix where 1x1 is needed');
    expect(misfit({ P })).toBe('a record without alpha where a record of P, alpha is needed');
    expect(misfit(P)).toBe('a record without P where a record of P, alpha is needed');
    expect(misfit([P, alpha])).toBe('an array where a record of P, alpha is needed');
    expect(misfit(null)).toBe('null where a record of P, alpha is needed');
  });

  it('refuses nothing, and what is no manifold', () => {
    expect(() => product({})).toThrow(
      new RangeError('product: need at least one manifold, got none'),
    );
    const wrong = { P: stiefel(3, 2), a: 3 } as unknown as { P: Manifold<Matrix> };
    expect(() => product(wrong)).toThrow(new TypeError('product: need a manifold, got a=a number'));
    expect(() => product(null as unknown as { P: Manifold<Matrix> })).toThrow(
      new TypeError('product: need a record of manifolds, got null'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { type Manifold, power, randomSource, sphere, stiefel } from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatList, flatMatrix } from './flat-points.js';

describeManifold(power(stiefel(4, 2), 3), flatList([1, 2, 3].map(() => flatMatrix(4, 2))));
describeManifold(power(sphere(3), 2), flatList([1, 2].map(() => flatMatrix(3, 1))));
describeManifold(power(stiefel(3, 3), 1), flatList([flatMatrix(3, 3)]));

describe('power', () => {
  it('has k times the dimension, and labels warnings', () => {
    const manifold = power(stiefel(3, 3), 2);
    expect(manifold.name).toBe('Power(Stiefel(3, 3), 2)');
    expect(manifold.dimension).toBe(6);
    const [warning] = stiefel(3, 3).warnings;
    expect(manifold.warnings).toEqual([`[0]: ${warning}`, `[1]: ${warning}`]);
  });

  it('says what does not fit, and where', () => {
    const manifold = power(stiefel(3, 2), 2);
    const [x] = manifold.randomPoint(randomSource(0));
    const misfit = (value: unknown): string | undefined =>
      manifold.misfit(value as Parameters<typeof manifold.misfit>[0]);
    expect(misfit([x])).toBe('an array of 1 where one of 2 is needed');
    expect(misfit(x)).toBe('an object where an array of 2 is needed');
    expect(misfit([x, 4])).toBe('[1]: a number where a 3x2 matrix is needed');
  });

  it('refuses other numbers of copies, and what is no manifold', () => {
    expect(() => power(sphere(2), 0)).toThrow(
      new RangeError('power: need an integer k >= 1, got k=0'),
    );
    expect(() => power(sphere(2), Number.NaN)).toThrow('power: need an integer k >= 1, got k=NaN');
    expect(() => power(3 as unknown as Manifold<number>, 2)).toThrow(
      new TypeError('power: need a manifold, got manifold=a number'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { randomSource, stiefel, stiefelExponential } from '../../src/index.js';

describe('stiefelExponential', () => {
  it('goes on where it got to: exp(x, 2u) = exp(y, v), v the speed at y', () => {
    const manifold = stiefel(7, 3);
    const random = randomSource(1);
    const x = manifold.randomPoint(random);
    const u = manifold.randomTangent(x, random);
    const along = (step: number): Matrix => stiefelExponential(x, Matrix.mul(u, step));
    const h = 1e-3;
    // Fourth order: the error is h⁴ / 30.
    const speed = Matrix.sub(along(1 - 2 * h), along(1 + 2 * h))
      .add(Matrix.sub(along(1 + h), along(1 - h)).mul(8))
      .div(12 * h);
    const onward = stiefelExponential(along(1), speed);
    expect(Matrix.sub(onward, along(2)).norm()).toBeLessThan(1e-11);
    expect(speed.norm()).toBeCloseTo(1, 11);
  });

  it('has no acceleration within the tangent space', () => {
    const manifold = stiefel(6, 4);
    const random = randomSource(2);
    const x = manifold.randomPoint(random);
    const u = manifold.randomTangent(x, random);
    const h = 1e-3;
    const [ahead, back] = [h, -h].map((step) => stiefelExponential(x, Matrix.mul(u, step)));
    const acceleration = Matrix.add(ahead!, back!)
      .sub(Matrix.mul(x, 2))
      .div(h * h);
    // Differences: h² / 12, and rounding / h².
    expect(manifold.project(x, acceleration).norm()).toBeLessThan(1e-6);
    const inward = x.mmul(u.transpose().mmul(u)).mul(-1);
    expect(Matrix.sub(acceleration, inward).norm()).toBeLessThan(1e-6);
  });
});

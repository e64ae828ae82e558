import { describe, expect, it } from '@jest/globals';
import { Matrix } from 'ml-matrix';
import { randomSource, sphere } from '../../src/index.js';
import { describeManifold } from './describe-manifold.js';
import { flatMatrix } from './flat-points.js';

describeManifold(sphere(1), flatMatrix(1, 1));
describeManifold(sphere(2), flatMatrix(2, 1));
describeManifold(sphere(5), flatMatrix(5, 1));
describeManifold(sphere(3, 4), flatMatrix(3, 4));

describe('sphere', () => {
  it('refuses shapes without entries', () => {
    expect(() => sphere(0)).toThrow(
      new RangeError('sphere: need an integer rows >= 1, got rows=0'),
    );
    expect(() => sphere(2, 1.5)).toThrow('sphere: need an integer columns >= 1, got columns=1.5');
    expect(() => sphere(Number.NaN)).toThrow('got rows=NaN');
  });

  it('warns of two points where there is one entry', () => {
    expect(sphere(1).warnings).toEqual([
      'Sphere(1, 1): the manifold has two components, +1 and -1, and no solver crosses from one to the other: begin in both',
    ]);
    expect(sphere(2).warnings).toEqual([]);
    expect(sphere(1).distance!(new Matrix([[1]]), new Matrix([[-1]]))).toBe(Infinity);
    expect(sphere(1).logarithm!(new Matrix([[1]]), new Matrix([[-1]])).get(0, 0)).toBe(0);
  });

  it('reaches the opposite point by one of many shortest ways', () => {
    const manifold = sphere(4);
    const x = manifold.randomPoint(randomSource(2));
    const opposite = Matrix.mul(x, -1);
    const way = manifold.logarithm!(x, opposite);
    expect(way.norm()).toBeCloseTo(Math.PI, 14);
    expect(manifold.distance!(x, opposite)).toBeCloseTo(Math.PI, 14);
    expect(Matrix.sub(manifold.exponential!(x, way), opposite).norm()).toBeLessThan(1e-14);
  });

  it('measures tiny angles to all digits', () => {
    const [x, y] = [new Matrix([[1], [0]]), new Matrix([[Math.cos(1e-10)], [Math.sin(1e-10)]])];
    expect(sphere(2).distance!(x, y) / 1e-10).toBeCloseTo(1, 14);
  });
});

import type { Manifold } from '../manifolds/manifold.js';

/** Returns what is said of a vector that sticks out of the tangent space at x, if it does. */
export function tangencyFault<Point>(
  what: string,
  manifold: Manifold<Point>,
  x: Point,
  vector: Point,
): readonly string[] {
  const outside = manifold.combine(1, vector, -1, manifold.project(x, vector));
  const length = Math.sqrt(manifold.inner(x, vector, vector));
  const excess = Math.sqrt(manifold.inner(x, outside, outside));
  if (!(excess > ROUNDING * length)) return [];
  return [
    `${what} is not tangent: ${excess.toExponential(1)} of its norm ${length.toExponential(1)} points out`,
  ];
}

const ROUNDING = 1e-9;

import type { Manifold } from '../manifolds/manifold.js';

/**
 * Refuses a derivative that has another shape than the manifold's points or, unless 'any'
 * entries will do, one that is not finite.
 *
 * @throws RangeError which names the caller, the derivative and what is wrong.
 */
export function requireAmbient<Point>(
  caller: string,
  what: string,
  manifold: Manifold<Point>,
  derivative: Point,
  entries?: 'any',
): void {
  const misfit = manifold.misfit(derivative, entries);
  if (misfit !== undefined) {
    throw new RangeError(
      `${caller}: need a ${what} like points of ${manifold.name}, got ${misfit}`,
    );
  }
}

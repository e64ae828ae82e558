import { described } from '../matrices/matrix-misfit.js';
import { requireManifold } from '../requirements/require-manifold.js';
import { requirePositiveInteger } from '../requirements/require-positive-integer.js';
import { joinedManifold } from './joined-manifold.js';
import type { Manifold } from './manifold.js';

/**
 * Returns the manifold of arrays of k points of one manifold (Manopt's powermanifold).
 *
 * `power(stiefel(n, p), k)` is what Manopt and pymanopt write `stiefelfactory(n, p, k)` and
 * `Stiefel(n, p, k=k)`; its points are arrays of k matrices instead of a stack of them.
 *
 * @example
 * ```ts
 * import { power, randomSource, stiefel } from '@msann/manifold';
 *
 * const frames = power(stiefel(3, 2), 5);
 * console.log(frames.name, frames.dimension); // Power(Stiefel(3, 2), 5) 15
 *
 * const points = frames.randomPoint(randomSource(1));
 * console.log(points.length, points[0].rows, points[0].columns); // 5 3 2
 * ```
 *
 * @throws TypeError where the first argument is no manifold, RangeError where k is not a positive
 * integer.
 */
export function power<Point>(manifold: Manifold<Point>, k: number): Manifold<readonly Point[]> {
  requireManifold('power', 'manifold', manifold);
  requirePositiveInteger('power', 'k', k);
  return joinedManifold<readonly Point[], Point>({
    name: `Power(${manifold.name}, ${k})`,
    parts: Array.from({ length: k }, (_, index) => ({ label: `[${index}]`, manifold })),
    split: (whole) => whole,
    join: (parts) => parts,
    misfit: (value) => {
      if (!Array.isArray(value)) return `${described(value)} where an array of ${k} is needed`;
      return value.length === k
        ? undefined
        : `an array of ${value.length} where one of ${k} is needed`;
    },
  });
}

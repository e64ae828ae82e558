import { described } from '../matrices/matrix-misfit.js';
import { requireManifold } from '../requirements/require-manifold.js';
import { joinedManifold } from './joined-manifold.js';
import type { Manifold } from './manifold.js';

/**
 * Returns the manifold of records with one point of each named manifold (Manopt's productmanifold,
 * pymanopt's Product).
 *
 * The metric is the sum of the parts'; exponential, logarithm and distance are known where all parts
 * know them. Gradients and Hessians of a cost on it are records with the same names.
 *
 * @example
 * ```ts
 * import { positive, product, sphere, trustRegions } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * // (3, 4) = length × direction.
 * const target = new Matrix([[3], [4]]);
 * const manifold = product({ length: positive(1), direction: sphere(2) });
 * const rest = ({ length, direction }) => Matrix.mul(direction, length.get(0, 0)).sub(target);
 * const { point } = trustRegions(manifold, {
 *   cost: (x) => rest(x).norm() ** 2,
 *   gradient: (x) => ({
 *     length: new Matrix([[2 * rest(x).dot(x.direction)]]),
 *     direction: rest(x).mul(2 * x.length.get(0, 0)),
 *   }),
 * });
 * console.log(point.length.get(0, 0).toFixed(4)); // 5.0000
 * console.log(point.direction.to1DArray().map((entry) => entry.toFixed(4))); // [ '0.6000', '0.8000' ]
 * ```
 *
 * @throws RangeError where there are no manifolds, TypeError where a value is none.
 */
export function product<Point extends Readonly<Record<string, unknown>>>(
  manifolds: {
    readonly [Name in keyof Point]: Manifold<Point[Name]>;
  },
): Manifold<Point> {
  if (typeof manifolds !== 'object' || manifolds === null) {
    throw new TypeError(`product: need a record of manifolds, got ${described(manifolds)}`);
  }
  // One cast: TypeScript cannot pair each name's manifold with that name's points in a list.
  const entries = Object.entries(manifolds) as readonly [string, Manifold<unknown>][];
  const names = entries.map(([name]) => name);
  if (names.length === 0) throw new RangeError('product: need at least one manifold, got none');
  for (const [name, manifold] of entries) requireManifold('product', name, manifold);
  const list = entries.map(([name, manifold]) => `${name}: ${manifold.name}`).join(', ');
  return joinedManifold<Point, unknown>({
    name: `Product(${list})`,
    parts: entries.map(([label, manifold]) => ({ label, manifold })),
    split: (whole) => names.map((name) => whole[name]),
    join: (parts) => Object.fromEntries(names.map((name, k) => [name, parts[k]])) as Point,
    misfit: (value) => {
      const needed = `a record of ${names.join(', ')} is needed`;
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return `${described(value)} where ${needed}`;
      }
      const missing = names.find((name) => !Object.hasOwn(value, name));
      return missing === undefined ? undefined : `a record without ${missing} where ${needed}`;
    },
  });
}

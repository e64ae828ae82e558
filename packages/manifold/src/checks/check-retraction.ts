import type { Manifold } from '../manifolds/manifold.js';
import type { CheckOptions } from './check-options.js';
import type { CheckResult } from './check-result.js';
import { checkVerdict } from './check-verdict.js';
import { checkWalk, walkErrors } from './check-walk.js';

/**
 * Returns whether a manifold's retraction is one, of the order that it says (Manopt's
 * checkretraction).
 *
 * A retraction of first order leaves the geodesic as t² (slope 2), one of second order as t³. It is
 * compared with the exponential; where that is unknown, with the straight line in the tangent space,
 * from which a retraction of second order leaves as t³ in the embedded metric. Also tested: that
 * it takes 0 to x, and stays on the manifold.
 *
 * @example
 * ```ts
 * import { checkRetraction, stiefel } from '@msann/manifold';
 *
 * const slopeOf = (retraction) => checkRetraction(stiefel(6, 3, { retraction })).slope.toFixed(1);
 * console.log(slopeOf('qr'), slopeOf('cayley'), slopeOf('polar')); // 2.0 2.0 3.0
 * ```
 *
 * @throws RangeError where the point or the direction does not fit the manifold.
 */
export function checkRetraction<Point>(
  manifold: Manifold<Point>,
  options: CheckOptions<Point> = {},
): CheckResult {
  const walk = checkWalk('checkRetraction', manifold, options, 6);
  const { point, directions } = walk;
  const norm = (u: Point): number => Math.sqrt(manifold.inner(point, u, u));
  const magnitude = norm(point);

  const points = walkErrors(walk, (step, k) => {
    const u = manifold.combine(step, directions[k]!, 0, directions[k]!);
    const moved = manifold.retract(point, u);
    const geodesic = manifold.exponential?.(point, u);
    const error =
      geodesic === undefined
        ? norm(manifold.combine(1, manifold.project(point, difference(moved, point)), -1, u))
        : norm(difference(moved, geodesic));
    return { error, magnitude, change: Math.abs(step) };
  });
  return checkVerdict(`checkRetraction on ${manifold.name}`, manifold.retractionOrder + 1, points, {
    faults: [...originFault(), ...driftFault()],
    hints: (slope) =>
      slope < 1.5
        ? ['its derivative at 0 is not the identity: it is no retraction']
        : ['it is of first order, but says that it is of second'],
  });

  function difference(x: Point, y: Point): Point {
    return manifold.combine(1, x, -1, y);
  }

  function originFault(): readonly string[] {
    const moved = norm(difference(manifold.retract(point, manifold.zeroTangent(point)), point));
    if (moved <= ROUNDING * Math.max(1, magnitude)) return [];
    return [`the step 0 moves the point by ${moved.toExponential(1)}`];
  }

  function driftFault(): readonly string[] {
    const u = directions[0]!;
    const step = options.longestStep ?? 1;
    const drift = manifold.drift(manifold.retract(point, manifold.combine(step, u, 0, u)));
    if (drift <= ROUNDING) return [];
    return [`a step of length ${step} leaves the manifold: drift ${drift.toExponential(1)}`];
  }
}

const ROUNDING = 1e-10;

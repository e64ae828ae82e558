import { requireManifold } from '../requirements/require-manifold.js';
import type { Manifold } from './manifold.js';

/** How far a point has left its manifold, and the point brought back. */
export interface DriftReport<Point> {
  /** As the manifold measures it: ‖XᵀX - I‖ on a Stiefel manifold. */
  readonly drift: number;
  /** The point, restored: on a Stiefel manifold {@link reorthonormalise}. */
  readonly restored: Point;
  readonly restoredDrift: number;
  /** All this in one line. */
  readonly report: string;
}

/**
 * Returns how far a point has left its manifold by rounding, and the point restored.
 *
 * No solver needs it: retractions return to the manifold. It is for points that come from elsewhere,
 * such as a file of few digits.
 *
 * @example
 * ```ts
 * import { driftReport, stiefel } from '@msann/manifold';
 * import { Matrix } from 'ml-matrix';
 *
 * const { report, restored } = driftReport(stiefel(2, 1), new Matrix([[0], [1.0001]]));
 * console.log(report); // Stiefel(2, 1): drift 2.0e-4, once restored 0
 * console.log(restored.to1DArray()); // [ 0, 1 ]
 * ```
 *
 * @throws RangeError where the point has another shape, or entries that are not finite.
 */
export function driftReport<Point>(manifold: Manifold<Point>, point: Point): DriftReport<Point> {
  requireManifold('driftReport', 'manifold', manifold);
  const misfit = manifold.misfit(point);
  if (misfit !== undefined) {
    throw new RangeError(`driftReport: need a point of ${manifold.name}, got ${misfit}`);
  }
  const drift = manifold.drift(point);
  const restored = manifold.restore(point);
  const restoredDrift = manifold.drift(restored);
  return {
    drift,
    restored,
    restoredDrift,
    report: `${manifold.name}: drift ${short(drift)}, once restored ${short(restoredDrift)}`,
  };
}

function short(value: number): string {
  return value === 0 ? '0' : value.toExponential(1);
}

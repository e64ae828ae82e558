import type { Manifold } from '../manifolds/manifold.js';
import { randomSource } from '../random/random-source.js';
import type { SolverOptions } from './solver-options.js';

/**
 * Returns the point to begin at: the caller's, restored where it drifts by no more than rounding
 * leaves, or a random one.
 *
 * @throws RangeError where the caller's point has another shape or is not on the manifold.
 */
export function initialPoint<Point>(
  caller: string,
  manifold: Manifold<Point>,
  options: SolverOptions<Point>,
): Point {
  const { initial, seed = 0 } = options;
  if (initial === undefined) return manifold.randomPoint(randomSource(seed));
  const misfit = manifold.misfit(initial);
  if (misfit !== undefined) {
    throw new RangeError(`${caller}: need an initial point of ${manifold.name}, got ${misfit}`);
  }
  const drift = manifold.drift(initial);
  if (!(drift <= LARGEST_DRIFT)) {
    throw new RangeError(
      `${caller}: need an initial point of ${manifold.name}, got one with drift=${drift}`,
    );
  }
  return drift > ROUNDING ? manifold.restore(initial) : initial;
}

/** Points written in six digits are taken; others are mistakes. */
const LARGEST_DRIFT = 1e-4;
const ROUNDING = 1e-12;

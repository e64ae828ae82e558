import type { Manifold } from '../manifolds/manifold.js';
import { randomSource } from '../random/random-source.js';
import { requireManifold } from '../requirements/require-manifold.js';
import { requireNumber } from '../requirements/require-number.js';
import { requireOptions } from '../requirements/require-options.js';
import { requireSeed } from '../requirements/require-seed.js';
import { initialPoint } from '../solvers/initial-point.js';
import type { CheckOptions } from './check-options.js';
import type { ErrorPoint } from './error-point.js';

/** Where a check stands, and which ways it goes. */
export interface CheckWalk<Point> {
  readonly point: Point;
  /** Tangent vectors of norm 1. */
  readonly directions: readonly Point[];
  /** In ascending order, six a decade. */
  readonly steps: readonly number[];
}

/**
 * Returns the point, the directions and the steps of a check over some decades.
 *
 * @throws RangeError and TypeError which name the caller, for options that do not fit the manifold.
 */
export function checkWalk<Point>(
  caller: string,
  manifold: Manifold<Point>,
  options: CheckOptions<Point>,
  decades: number,
): CheckWalk<Point> {
  requireManifold(caller, 'manifold', manifold);
  requireOptions(caller, options);
  const { seed = 0, longestStep = 1 } = options;
  requireSeed(caller, seed);
  requireNumber(
    caller,
    'longestStep',
    longestStep,
    'a finite longestStep > 0',
    (value) => value > 0 && value < Infinity,
  );
  const random = randomSource(seed);
  // One stream for all: of the same numbers a point and a direction would be the same.
  const point =
    options.point === undefined
      ? manifold.randomPoint(random)
      : initialPoint(caller, manifold, { initial: options.point });
  const directions =
    options.direction === undefined
      ? Array.from({ length: 3 }, () => manifold.randomTangent(point, random))
      : [unitTangent(caller, manifold, point, options.direction)];
  const steps = Array.from(
    { length: PER_DECADE * decades + 1 },
    (_, k) => longestStep * 10 ** (k / PER_DECADE - decades),
  );
  return { point, directions, steps };
}

function unitTangent<Point>(
  caller: string,
  manifold: Manifold<Point>,
  point: Point,
  direction: Point,
): Point {
  const misfit = manifold.misfit(direction);
  if (misfit !== undefined) {
    throw new RangeError(`${caller}: need a direction on ${manifold.name}, got ${misfit}`);
  }
  const tangent = manifold.project(point, direction);
  const norm = Math.sqrt(manifold.inner(point, tangent, tangent));
  if (!(norm > 0)) {
    throw new RangeError(
      `${caller}: need a direction with a tangent part, got one of norm ${norm}`,
    );
  }
  return manifold.combine(1 / norm, tangent, 0, tangent);
}

/**
 * Returns the errors at the steps, over all directions and both ways.
 *
 * Of an error c t² + d t³ the mean square of both ways is c² t⁴ (1 + O(t²)): the term that would bend
 * the curve most is gone, and the curve never crosses 0.
 */
export function walkErrors<Point>(
  { directions, steps }: CheckWalk<Point>,
  errorAt: (
    step: number,
    direction: number,
  ) => { readonly error: number; readonly magnitude: number; readonly change: number },
): readonly ErrorPoint[] {
  return steps.map((step) => {
    const all = directions.flatMap((_, k) => [errorAt(step, k), errorAt(-step, k)]);
    return {
      step,
      error: Math.sqrt(all.reduce((sum, { error }) => sum + error ** 2, 0) / all.length),
      magnitude: Math.max(...all.map(({ magnitude }) => magnitude)),
      change: Math.max(...all.map(({ change }) => change)),
    };
  });
}

const PER_DECADE = 6;

import type { Manifold } from '../manifolds/manifold.js';
import type { RandomSource } from '../random/random-source.js';

/**
 * Returns an orthonormal basis of the tangent space at x, near the candidates where they are given;
 * what they do not span is filled up at random.
 */
export function orthonormalTangents<Point>(
  manifold: Manifold<Point>,
  x: Point,
  candidates: readonly Point[],
  random: RandomSource,
): Point[] {
  const basis: Point[] = [];
  const offered = [...candidates];
  let failures = 0;
  while (basis.length < manifold.dimension) {
    const candidate = offered.shift() ?? manifold.randomTangent(x, random);
    const tangent = orthogonalPart(manifold, x, manifold.project(x, candidate), basis);
    if (tangent !== undefined) basis.push(tangent);
    else failures += 1;
    if (failures > candidates.length + 100) {
      throw new Error(
        `nelderMead: found ${basis.length} independent tangent vectors of ${manifold.name}, dimension=${manifold.dimension}`,
      );
    }
  }
  return basis;
}

/** The unit vector along what is left of u beside the basis; undefined where that is next to nothing. */
function orthogonalPart<Point>(
  manifold: Manifold<Point>,
  x: Point,
  u: Point,
  basis: readonly Point[],
): Point | undefined {
  const length = Math.sqrt(manifold.inner(x, u, u));
  let left = u;
  // Twice: what rounding leaves of the first time is taken away by the second.
  for (let round = 0; round < 2; round += 1) {
    for (const tangent of basis) {
      left = manifold.combine(1, left, -manifold.inner(x, tangent, left), tangent);
    }
  }
  const norm = Math.sqrt(manifold.inner(x, left, left));
  return norm > NEGLIGIBLE * length ? manifold.combine(1 / norm, left, 0, left) : undefined;
}

/** A share of a vector below which its direction is mostly rounding or chance. */
const NEGLIGIBLE = 1e-3;

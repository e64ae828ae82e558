import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';

/**
 * Returns a tangent vector of norm 1: a random matrix, projected and divided by its norm.
 *
 * Drawn again where next to nothing is left of it, as where a caller draws a point and its tangent
 * vector from the same numbers.
 */
export function randomUnitTangent(draw: () => Matrix, project: (u: Matrix) => Matrix): Matrix {
  for (;;) {
    const ambient = draw();
    const u = project(ambient);
    const norm = frobeniusNorm(u);
    // Also ends on a norm of NaN, at a point that is none.
    if (!(norm < ROUNDING * frobeniusNorm(ambient))) return combination(1 / norm, u, 0, u);
  }
}

const ROUNDING = 1e-6;

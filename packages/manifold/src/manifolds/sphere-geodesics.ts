import type { Matrix } from 'ml-matrix';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { zeroMatrix } from '../matrices/zero-matrix.js';

/** Returns cos ‖u‖ x + sin ‖u‖ u / ‖u‖. */
export function sphereExponential(x: Matrix, u: Matrix): Matrix {
  const length = frobeniusNorm(u);
  return combination(Math.cos(length), x, length === 0 ? 1 : Math.sin(length) / length, u);
}

/** Returns the shortest of the tangent vectors at x that lead to y; one of them for y = -x. */
export function sphereLogarithm(x: Matrix, y: Matrix): Matrix {
  const across = tangentPart(x, combination(1, y, -1, x));
  const length = frobeniusNorm(across);
  const angle = chordAngle(x, y);
  if (length > ROUNDING || angle < 1) return combination(scale(angle, length), across, 0, x);
  const sideways = tangentPart(x, axisFarthestFrom(x));
  return combination(scale(Math.PI, frobeniusNorm(sideways)), sideways, 0, x);
}

/** Returns the angle between x and y; Infinity between the two points of a sphere of one entry. */
export function sphereDistance(x: Matrix, y: Matrix): number {
  const angle = chordAngle(x, y);
  return x.rows * x.columns === 1 && angle > 1 ? Infinity : angle;
}

/** By chords: the arc cosine would lose half the digits of small angles. */
function chordAngle(x: Matrix, y: Matrix): number {
  const chord = frobeniusNorm(combination(1, x, -1, y));
  return 2 * Math.atan2(chord, frobeniusNorm(combination(1, x, 1, y)));
}

function tangentPart(x: Matrix, u: Matrix): Matrix {
  return combination(1, u, -frobeniusInner(x, u), x);
}

function scale(angle: number, length: number): number {
  return length === 0 ? 0 : angle / length;
}

/** The unit matrix of the entry where x is nearest to 0. */
function axisFarthestFrom(x: Matrix): Matrix {
  const axis = zeroMatrix(x.rows, x.columns);
  let smallest = Infinity;
  let row = 0;
  let column = 0;
  matrixRows(x).forEach((entries, i) => {
    entries.forEach((entry, j) => {
      if (Math.abs(entry) < smallest) {
        smallest = Math.abs(entry);
        row = i;
        column = j;
      }
    });
  });
  matrixRows(axis)[row]![column] = 1;
  return axis;
}

const ROUNDING = 1e-15;

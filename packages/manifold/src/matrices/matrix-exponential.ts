import type { Matrix } from 'ml-matrix';
import { combination } from './combination.js';
import { identityMatrix } from './identity-matrix.js';
import { matrixRows } from './matrix-rows.js';
import { product } from './product.js';
import { solveLinear } from './solve-linear.js';

/**
 * Returns exp(A) = I + A + A²/2 + ... of a square matrix.
 *
 * A is halved until a diagonal Padé approximant is exact to rounding, whose degree is the least that
 * is enough, and the result squared as often (Higham 2005, "The scaling and squaring method for the
 * matrix exponential revisited").
 */
export function matrixExponential(a: Matrix): Matrix {
  const norm = columnSumNorm(a);
  const approximant = APPROXIMANTS.find(({ reach }) => norm <= reach) ?? LARGEST;
  // At least 0, and 0 for what is not finite, which then comes out as it is.
  const halvings = Number.isFinite(norm)
    ? Math.max(0, Math.ceil(Math.log2(norm / approximant.reach)))
    : 0;
  let power = pade(combination(2 ** -halvings, a, 0, a), approximant.degree);
  for (let k = 0; k < halvings; k += 1) power = product(power, power);
  return power;
}

/** Returns (V - U)⁻¹ (V + U), whose U has the odd powers and V the even ones. */
function pade(a: Matrix, degree: number): Matrix {
  const coefficients = padeCoefficients(degree);
  const square = product(a, a);
  let power = identityMatrix(a.rows);
  let odd = combination(coefficients[1]!, power, 0, power);
  let even = combination(coefficients[0]!, power, 0, power);
  for (let k = 2; k < degree; k += 2) {
    power = k === 2 ? square : product(power, square);
    odd = combination(1, odd, coefficients[k + 1]!, power);
    even = combination(1, even, coefficients[k]!, power);
  }
  odd = product(a, odd);
  return solveLinear(combination(1, even, -1, odd), combination(1, even, 1, odd));
}

/** Coefficient k is (2m - k)! m! / ((2m)! (m - k)! k!). */
function padeCoefficients(degree: number): readonly number[] {
  const coefficients = [1];
  for (let k = 1; k <= degree; k += 1) {
    coefficients.push((coefficients[k - 1]! * (degree + 1 - k)) / ((2 * degree + 1 - k) * k));
  }
  return coefficients;
}

function columnSumNorm(a: Matrix): number {
  const sums = new Float64Array(a.columns);
  for (const row of matrixRows(a)) {
    for (let j = 0; j < row.length; j += 1) sums[j]! += Math.abs(row[j]!);
  }
  return sums.reduce((largest, sum) => Math.max(largest, sum), 0);
}

/** The largest norm at which each degree is exact to rounding: Higham's table 2.3. */
const APPROXIMANTS = [
  { degree: 3, reach: 1.495585217958292e-2 },
  { degree: 5, reach: 2.53939833006323e-1 },
  { degree: 7, reach: 9.504178996162932e-1 },
];
const LARGEST = { degree: 9, reach: 2.097847961257068 };

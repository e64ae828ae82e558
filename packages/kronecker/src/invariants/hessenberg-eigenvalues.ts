import type { Eigenvalues } from './eigenvalues-of.js';

/** Every so many steps without an eigenvalue, shifts that are no guess of one break a cycle. */
const exceptionalEvery = 10;
const mostSteps = 300;

/**
 * Returns the eigenvalues of a matrix `[order, order]` that is zero below its subdiagonal, by Francis'
 * double-shift QR steps, in O(order³). The matrix is overwritten. NaN where no eigenvalue is
 * found in 300 steps; some three are usual.
 *
 * @see Golub and Van Loan, Matrix Computations, section 7.5; EISPACK `hqr`
 */
export function hessenbergEigenvalues(h: Float64Array, order: number): Eigenvalues {
  const real = new Float64Array(order).fill(NaN);
  const imaginary = new Float64Array(order);
  let norm = 0;
  for (const value of h) norm += Math.abs(value);

  let last = order - 1;
  let steps = 0;
  while (last >= 0 && steps < mostSteps) {
    const first = activeStart(h, order, last, norm);
    const end = last * order + last;
    if (first === last) {
      real[last] = h[end]!;
      last -= 1;
      steps = 0;
    } else if (first === last - 1) {
      const half = (h[end - order - 1]! - h[end]!) / 2;
      const discriminant = half * half + h[end - 1]! * h[end - order]!;
      const root = Math.sqrt(Math.abs(discriminant));
      if (discriminant >= 0) {
        // The larger root without cancelling; the other from their product.
        const shift = half + (half < 0 ? -root : root);
        real[last - 1] = h[end]! + shift;
        real[last] = h[end]! - (shift === 0 ? 0 : (h[end - 1]! * h[end - order]!) / shift);
      } else {
        real.fill(h[end]! + half, last - 1, last + 1);
        imaginary[last - 1] = root;
        imaginary[last] = -root;
      }
      last -= 2;
      steps = 0;
    } else {
      steps += 1;
      doubleStep(h, order, first, last, steps % exceptionalEvery === 0);
    }
  }
  return { real, imaginary };
}

/** Where the last block begins that no negligible subdiagonal entry splits; it is set to 0. */
function activeStart(h: Float64Array, order: number, last: number, norm: number): number {
  for (let row = last; row > 0; row -= 1) {
    const place = row * order + row;
    const size = Math.abs(h[place]!) + Math.abs(h[place - order - 1]!) || norm;
    if (size + Math.abs(h[place - 1]!) === size) {
      h[place - 1] = 0;
      return row;
    }
  }
  return 0;
}

/** One QR step with two shifts at once, which is real also where the shifts are conjugates. */
function doubleStep(
  h: Float64Array,
  order: number,
  first: number,
  last: number,
  exceptional: boolean,
): void {
  const at = (row: number, column: number): number => h[row * order + column]!;
  let trace = at(last, last) + at(last - 1, last - 1);
  let determinant =
    at(last, last) * at(last - 1, last - 1) - at(last, last - 1) * at(last - 1, last);
  if (exceptional) {
    const size = Math.abs(at(last, last - 1)) + Math.abs(at(last - 1, last - 2));
    trace = 1.5 * size;
    determinant = size * size;
  }
  // The first column of H² - trace H + determinant I, then each column that sticks out.
  const corner = at(first, first);
  const below = at(first + 1, first);
  let x = corner * corner + at(first, first + 1) * below - trace * corner + determinant;
  let y = below * (corner + at(first + 1, first + 1) - trace);
  let z = below * at(first + 2, first + 1);
  for (let k = first; k < last; k += 1) {
    if (k > first) {
      x = at(k, k - 1);
      y = at(k + 1, k - 1);
      z = k + 2 <= last ? at(k + 2, k - 1) : 0;
    }
    const count = Math.min(3, last - k + 1);
    reflect(h, order, first, last, k, count, x, y, count === 3 ? z : 0);
  }
}

/** Reflects rows and columns k, k + 1 (and k + 2), so that (x, y, z) falls on the first of them. */
function reflect(
  h: Float64Array,
  order: number,
  first: number,
  last: number,
  k: number,
  count: number,
  x: number,
  y: number,
  z: number,
): void {
  const norm = Math.hypot(x, y, z);
  if (norm === 0) return;
  const v = [x + (x < 0 ? -norm : norm), y, z];
  const square = v[0]! ** 2 + y * y + z * z;
  for (let j = Math.max(first, k - 1); j <= last; j += 1) {
    let dot = 0;
    for (let i = 0; i < count; i += 1) dot += v[i]! * h[(k + i) * order + j]!;
    for (let i = 0; i < count; i += 1) h[(k + i) * order + j]! -= ((2 * dot) / square) * v[i]!;
  }
  for (let row = first; row <= Math.min(last, k + 3); row += 1) {
    let dot = 0;
    for (let i = 0; i < count; i += 1) dot += v[i]! * h[row * order + k + i]!;
    for (let i = 0; i < count; i += 1) h[row * order + k + i]! -= ((2 * dot) / square) * v[i]!;
  }
  if (k > first) for (let i = 1; i < count; i += 1) h[(k + i) * order + k - 1] = 0;
}

import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import type { DistanceForm } from './distance-form.js';

/**
 * Returns the form of the path on n vertices, closed up to one scalar equation an eigenvalue
 * [Ruzieh1990].
 *
 * The second difference of |i - j| is 2 at i = j and 0 elsewhere, so inside the path an eigenvector
 * has μ(x_{i-1} - 2x_i + x_{i+1}) = 2x_i: a wave about the middle c = (n - 1)/2 with
 * μ = -1/(1 - cos θ), or a hyperbolic cosine with μ = 1/(cosh θ - 1). The first row, as
 * (Tx)_0 + (Tx)_{n-1} = (n - 1) Σx and (Tx)_1 - (Tx)_0 = 2x_0 - Σx, picks the θ, k = 1 .. n - 1:
 *
 * - odd k: sin((i - c)θ) with θ = πk/n, the vector k of DCT-II and so of the Laplacian too;
 * - even k: cos((i - c)θ) with tan(θ/2) tan(nθ/2) = -1/n;
 * - k = 0: cosh((i - c)θ) with tanh(θ/2) tanh(nθ/2) = 1/n, of the one positive eigenvalue.
 *
 * Vectors are in the order of k, their first components positive.
 */
export function pathDistanceForm(n: number): DistanceForm {
  if (n === 1) {
    return { values: new Float64Array(1), sumsToZero: [false], vectors: () => Matrix.ones(1, 1) };
  }
  return {
    values: Float64Array.from({ length: n }, (_, k) => {
      if (k === 0) return 0.5 / Math.sinh(hyperbolicHalfAngle(n)) ** 2;
      const halfAngle = (Math.PI * k) / (2 * n) - (k % 2 === 0 ? phaseLag(n, k) / n : 0);
      return -0.5 / Math.sin(halfAngle) ** 2;
    }),
    sumsToZero: Array.from({ length: n }, (_, k) => k % 2 === 1),
    vectors: () => pathVectors(n),
  };
}

function pathVectors(n: number): Matrix {
  const matrix = new Matrix(n, n);
  const rows = matrixRows(matrix);
  const middle = Math.ceil(n / 2);
  const cosines = Float64Array.from({ length: 4 * n }, (_, turns) =>
    Math.cos((Math.PI * turns) / (2 * n)),
  );
  for (let k = 0; k < n; k += 1) {
    const half = k % 2 === 1 ? undefined : symmetricHalf(n, k);
    const norm = half === undefined ? Math.sqrt(2 / n) : 1 / foldedNorm(half, n);
    for (let i = 0; i < middle; i += 1) {
      const entry = norm * (half?.[i] ?? cosines[((2 * i + 1) * k) % (4 * n)]!);
      rows[i]![k] = entry;
      rows[n - 1 - i]![k] = half === undefined ? -entry : entry;
    }
    // A vector that changes sign under reversal is 0 in the middle of an odd path.
    if (half === undefined && n % 2 === 1) rows[middle - 1]![k] = 0;
  }
  return matrix;
}

/** The first half of vector k, k even, the middle vertex with it. */
function symmetricHalf(n: number, k: number): Float64Array {
  const half = new Float64Array(Math.ceil(n / 2));
  if (k === 0) {
    const halfAngle = hyperbolicHalfAngle(n);
    for (let i = 0; i < half.length; i += 1) half[i] = Math.cosh((n - 1 - 2 * i) * halfAngle);
    return half;
  }
  const lag = phaseLag(n, k);
  for (let i = 0; i < half.length; i += 1) {
    // (i - c)θ = (2i - n + 1)(πk/2 - lag)/n, whole turns less: the phase is exact for long paths too.
    // DCT-II's cos((2i + 1)kπ/2n), of the same sign, shifted towards the middle.
    const turns = ((2 * i + 1) * k) % (4 * n);
    half[i] = Math.cos((Math.PI * turns) / (2 * n) + ((n - 1 - 2 * i) * lag) / n);
  }
  return half;
}

function foldedNorm(half: Float64Array, n: number): number {
  let sum = 0;
  for (let i = 0; i < half.length; i += 1) sum += half[i]! ** 2;
  const middle = n % 2 === 1 ? half.at(-1)! ** 2 : 0;
  return Math.sqrt(2 * sum - middle);
}

/**
 * Returns the φ in (0, π/2) by which nθ/2 = πk/2 - φ of an even k is short of DCT-II's: then
 * tan φ = 1 / (n tan(θ/2)), whose right side changes slowly with φ, so that Newton's method needs
 * a handful of steps.
 */
function phaseLag(n: number, k: number): number {
  let lag = 0;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const halfAngle = ((Math.PI * k) / 2 - lag) / n;
    const [sine, cosine] = [Math.sin(halfAngle), Math.cos(halfAngle)];
    const slope = 1 - 1 / (cosine ** 2 + (n * sine) ** 2);
    const change = (Math.atan2(cosine, n * sine) - lag) / slope;
    lag += change;
    if (Math.abs(change) <= Number.EPSILON * lag) break;
  }
  return lag;
}

/** Returns θ/2 of tanh(θ/2) tanh(nθ/2) = 1/n, by Newton's method from x tanh x = 1, x = nθ/2. */
function hyperbolicHalfAngle(n: number): number {
  let half = 1.19967864 / n;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    const [near, far] = [Math.tanh(half), Math.tanh(n * half)];
    const slope = (1 - near ** 2) * far + n * near * (1 - far ** 2);
    const change = (1 / n - near * far) / slope;
    half += change;
    if (Math.abs(change) <= Number.EPSILON * half) break;
  }
  return half;
}

/** Quadratic convergence takes six or fewer; rounding may keep the last from being 0. */
const NEWTON_STEPS = 12;

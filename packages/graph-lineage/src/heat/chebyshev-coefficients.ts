/** What the terms left out may sum to: below the rounding of the largest. */
const TAIL = 1e-16;

/**
 * Returns c_0 .. c_K with exp(z (x - 1)) = Σ c_k T_k(x) on [-1, 1] to 1e-16, T_k the Chebyshev
 * polynomials: c_0 = e^(-z) I_0(z) and c_k = 2 e^(-z) I_k(z), all positive and of sum 1.
 *
 * K grows as √z. The modified Bessel functions I_k come from Miller's backward recurrence in the
 * ratios I_k / I_(k-1) = 1 / (2k/z + I_(k+1) / I_k), which neither overflow nor cancel.
 *
 * @see [Abramowitz1964] 9.6.26 and 9.6.34; [Amos1974]
 */
export function chebyshevCoefficients(z: number): Float64Array {
  const last = lastTerm(z);
  const coefficients = new Float64Array(last + 1);
  let ratio = besselRatioBound(last + 1, z);
  for (let k = last; k >= 1; k -= 1) {
    ratio = 1 / ((2 * k) / z + ratio);
    coefficients[k] = ratio;
  }
  let value = 2;
  let sum = 1;
  for (let k = 1; k <= last; k += 1) {
    value *= coefficients[k]!;
    coefficients[k] = value;
    sum += value;
  }
  coefficients[0] = 1;
  return coefficients.map((coefficient) => coefficient / sum);
}

/** The first K beyond which the terms sum to less than the tail. */
function lastTerm(z: number): number {
  let bound = 2;
  for (let k = 1; ; k += 1) {
    const ratio = besselRatioBound(k, z);
    bound *= ratio;
    // The bounds fall with k, so those of all further terms are below a geometric series.
    if (bound < TAIL * (1 - ratio)) return k;
  }
}

/** Amos's bound of I_k(z) / I_(k-1)(z) from above, near to it for large z. */
function besselRatioBound(k: number, z: number): number {
  return z / (k - 0.5 + Math.hypot(k - 0.5, z));
}

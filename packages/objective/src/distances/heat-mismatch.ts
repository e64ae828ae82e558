import {
  orderPreservingCost,
  orderPreservingMatching,
} from '../matching/order-preserving-matching.js';

/** How different two graphs' heat is, by the logarithms of the time t and of the scale α. */
export interface HeatMismatch {
  /** The least ‖P e^(x L1) - e^(y L2) P‖_F² over P, x = t α^(-1/2), y = t α^(1/2). */
  readonly at: (logTime: number, logAlpha: number) => number;
  /** How many sums that takes. */
  readonly work: number;
  /** The matching of ascending eigenvalues that reaches it. */
  readonly matchingAt: (logTime: number, logAlpha: number) => Uint32Array;
  /**
   * What the second derivative by log α of no matching's cost exceeds between two scales, if that cost
   * is less than `below` somewhere there.
   */
  readonly curvature: (logTime: number, from: number, to: number, below: number) => number;
}

/** Returns the mismatch of two ascending Laplacian spectra, all values at most 0. */
export function heatMismatch(coarse: Float64Array, fine: Float64Array): HeatMismatch {
  const x = new Float64Array(coarse.length);
  const y = new Float64Array(fine.length);
  /** As α grows less of the coarse graph's time passes, and more of the fine one's. */
  function setHeat(logTime: number, logAlpha: number): void {
    writeHeat(coarse, logTime - logAlpha / 2, x);
    writeHeat(fine, logTime + logAlpha / 2, y);
  }
  return {
    at: (logTime, logAlpha) => {
      setHeat(logTime, logAlpha);
      return orderPreservingCost(x, y);
    },
    work: coarse.length * (fine.length - coarse.length + 1),
    matchingAt: (logTime, logAlpha) => {
      setHeat(logTime, logAlpha);
      return orderPreservingMatching(x, y);
    },
    curvature: (logTime, from, to, below) => {
      // r = e^-z - e^-w of a pair: r' = (z e^-z + w e^-w) / 2, 4r'' = w(1-w) e^-w - z(1-z) e^-z.
      const z = [logTime - to / 2, logTime - from / 2] as const;
      const w = [logTime + from / 2, logTime + to / 2] as const;
      const count = coarse.length;
      const slope =
        (largestNorm(coarse, count, z, firstOrder) + largestNorm(fine, count, w, firstOrder)) / 2;
      const bend =
        (largestNorm(coarse, count, z, secondOrder) + largestNorm(fine, count, w, secondOrder)) / 4;
      // (‖r‖²)'' = 2‖r'‖² + 2⟨r, r''⟩, and ‖r‖ grows by at most ‖r'‖ from where it is least.
      return 2 * slope ** 2 + 2 * (Math.sqrt(below) + slope * (to - from)) * bend;
    },
  };
}

function writeHeat(spectrum: Float64Array, logTime: number, out: Float64Array): void {
  const time = Math.exp(logTime);
  for (let index = 0; index < spectrum.length; index += 1) {
    const value = spectrum[index]!;
    // Not by the product, which is no number where the time has overflowed.
    out[index] = value === 0 ? 1 : Math.exp(time * value);
  }
}

/** Returns a bound of the norm of `count` of the values of a bound at z = -t λ. */
function largestNorm(
  spectrum: Float64Array,
  count: number,
  [from, to]: readonly [number, number],
  largest: (low: number, high: number) => number,
): number {
  const [start, end] = [finiteExp(from), finiteExp(to)];
  let sum = 0;
  let most = 0;
  for (const value of spectrum) {
    if (value === 0) continue;
    const square = largest(-start * value, -end * value) ** 2;
    sum += square;
    if (square > most) most = square;
  }
  return Math.sqrt(Math.min(sum, count * most));
}

/** Returns e^x, or where it is too large for a product with a rate to stay finite, what is as good. */
function finiteExp(x: number): number {
  return Math.exp(Math.min(x, LONG));
}

/** Returns the largest z e^-z of an interval: it rises up to z = 1 and falls from there. */
function firstOrder(low: number, high: number): number {
  const at = high < 1 ? high : Math.max(low, 1);
  return at * Math.exp(-at);
}

/** The logarithm of a time after which nothing but constants is left of a graph with weights from 1e-30. */
const LONG = 200;

/** The larger place at which z (1 - z) e^-z is extreme. */
const EXTREME = (3 + Math.sqrt(5)) / 2;

/** Returns a bound of |z (1 - z) e^-z| on an interval: outside of the two extremes it falls away. */
function secondOrder(low: number, high: number): number {
  let at = EXTREME;
  if (high < 3 - EXTREME) at = high;
  else if (low > EXTREME) at = low;
  return at * Math.abs(1 - at) * Math.exp(-at);
}

import type { ErrorPoint } from './error-point.js';

/** A straight piece of the curve of errors by steps, both in logarithms. */
interface SlopeFit {
  readonly slope: number;
  /** The steps where the piece begins and ends. */
  readonly from: number;
  readonly to: number;
}

/** 'exact' where all errors are rounding, undefined where they follow no power of the step. */
export type Fit = SlopeFit | 'exact' | undefined;

/**
 * Returns the slope of the errors of steps in ascending order.
 *
 * Short steps tell most, as further terms of the error fade there, and a wrong derivative stands out;
 * but in the shortest there is only rounding. So the piece begins at the shortest step from which the
 * curve is straight for a decade, and goes on as far as it stays so.
 */
export function fitSlope(points: readonly ErrorPoint[]): Fit {
  const finite = points.filter(({ error }) => Number.isFinite(error));
  if (finite.length < SHORTEST) return undefined;
  const telling = aboveRounding(finite);
  if (telling.length === 0) return 'exact';
  for (const tolerance of TOLERANCES) {
    for (let begin = 0; begin + SHORTEST <= telling.length; begin += 1) {
      const fit = straightPiece(telling, begin, tolerance);
      if (fit !== undefined && fit.slope > FLAT) return fit;
    }
  }
  const largest = (f: (point: ErrorPoint) => number): number => Math.max(...finite.map(f));
  return largest(({ error }) => error) <= SMALL * largest(({ change }) => change)
    ? 'exact'
    : undefined;
}

function aboveRounding(points: readonly ErrorPoint[]): readonly ErrorPoint[] {
  // Where the change is lost in rounding, the error is what was expected of it: a slope of 1.
  const stuck = points.findLastIndex(({ change }) => change === 0);
  const moving = stuck === points.length - 1 ? points : points.slice(stuck + 1);
  return moving.filter(({ error, magnitude }) => error > ROUNDING * magnitude);
}

/** Returns the longest straight piece from a point, or undefined where there is none. */
function straightPiece(
  points: readonly ErrorPoint[],
  begin: number,
  tolerance: number,
): SlopeFit | undefined {
  let longest: SlopeFit | undefined;
  for (let end = begin + SHORTEST; end <= points.length; end += 1) {
    const piece = points.slice(begin, end);
    const { slope, deviation } = fitLine(piece);
    if (deviation > tolerance) break;
    longest = { slope, from: piece[0]!.step, to: piece.at(-1)!.step };
  }
  return longest;
}

/** Least squares, and the largest distance from the line. */
function fitLine(points: readonly ErrorPoint[]): {
  readonly slope: number;
  readonly deviation: number;
} {
  const x = points.map(({ step }) => Math.log10(step));
  const y = points.map(({ error }) => Math.log10(error));
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [middle, level] = [mean(x), mean(y)];
  let products = 0;
  let squares = 0;
  x.forEach((value, k) => {
    products += (value - middle) * (y[k]! - level);
    squares += (value - middle) ** 2;
  });
  const slope = products / squares;
  const deviation = Math.max(
    ...x.map((value, k) => Math.abs(y[k]! - level - slope * (value - middle))),
  );
  return { slope, deviation };
}

/** Points of a piece: with six a decade, one decade. */
const SHORTEST = 7;
/** In decades of the error: straight, nearly so, and whatever can still be called a slope. */
const TOLERANCES = [0.02, 0.05, 0.15];
/** Errors that grow by less do not grow: rounding. */
const FLAT = 0.5;
/** Units of the last place that a cost of many terms may be off, with which its slope still shows. */
const ROUNDING = 800 * Number.EPSILON;
const SMALL = 1e-8;

import { orderPreservingMatching } from './order-preserving-matching.js';

/** A best scale and the index into the fine values of each coarse one, both in ascending order. */
export interface ScaledMatching {
  /** 0 or Infinity where the least cost is approached there but not taken. */
  readonly alpha: number;
  readonly positions: Uint32Array;
}

/** A value at most this fraction of the largest of its list is an eigenvalue 0, rounded. */
const ZERO = 1e-13;

/** An interval of α that can lower the cost by less than this fraction of its terms is left aside. */
const PRECISION = 1e-14;

/** A matching of least cost at some α: there the cost is |a|²/α + α x - 2y. */
interface Line {
  readonly at: number;
  readonly positions: Uint32Array;
  /** |b_m|². */
  readonly x: number;
  /** ⟨a, b_m⟩. */
  readonly y: number;
}

/**
 * Returns the least of Σ_j (α^(-1/2) a_j - α^(1/2) b_m(j))² over all α > 0 and matchings m of ascending
 * values a to ascending values b.
 *
 * A matching's best α is |a|/|b_m|, its cost there 2|a||b_m| - 2⟨a, b_m⟩: a concave function of
 * x = |b_m|² and y = ⟨a, b_m⟩. So the least cost is at a vertex of the hull of the points (x, y) that
 * also is the best matching at its own α. Of two neighbouring vertices known so far, the α at which
 * both cost the same tells whether there is one between them (Eisner and Severance). Intervals of α
 * are left aside where even the chord below the concave least of α x - 2y makes no lower cost.
 */
export function matchOverAlpha(coarse: Float64Array, fine: Float64Array): ScaledMatching {
  const coarseSize = size(coarse);
  const fineSize = size(fine);
  const a = coarse.map((value) => fraction(value, coarseSize));
  const b = fine.map((value) => fraction(value, fineSize));
  const square = a.reduce((sum, value) => sum + value * value, 0);
  const squares = b.map((value) => value * value).sort();
  const least = total(squares.subarray(0, a.length));
  if (square === 0) {
    return { alpha: least === 0 ? 1 : 0, positions: orderPreservingMatching(a, b) };
  }
  if (least === 0) {
    return { alpha: Infinity, positions: orderPreservingMatching(new Float64Array(a.length), b) };
  }
  const largest = total(squares.subarray(b.length - a.length));
  const best = bestLine(a, b, Math.sqrt(square / largest), Math.sqrt(square / least));
  const alpha = Math.sqrt(square / best.x) * (coarseSize / fineSize);
  return { alpha, positions: best.positions };
}

function bestLine(a: Float64Array, b: Float64Array, lowest: number, highest: number): Line {
  const square = a.reduce((sum, value) => sum + value * value, 0);
  const ends: [Line, Line] = [lineAt(a, b, lowest), lineAt(a, b, highest)];
  let best = ends[0];
  let cost = Infinity;
  const consider = (line: Line): Line => {
    const lineCost = costOf(a, b, square, line);
    if (lineCost < cost) {
      cost = lineCost;
      best = line;
    }
    return line;
  };
  for (const line of ends) consider(line);
  const intervals = [ends];
  for (let interval = intervals.pop(); interval !== undefined; interval = intervals.pop()) {
    const [left, right] = interval;
    if (lowerBound(square, left, right) >= cost) continue;
    const alpha = tieOf(a, b, left, right);
    if (alpha === undefined || alpha <= left.at || alpha >= right.at) continue;
    const between = consider(lineAt(a, b, alpha));
    if (isBelow(a, b, alpha, between, left)) intervals.push([left, between], [between, right]);
  }
  // Of equally good matchings the one that comes first at the best α.
  const first = lineAt(a, b, Math.sqrt(square / best.x));
  return costOf(a, b, square, first) <= cost * (1 + PRECISION) + PRECISION ** 2 ? first : best;
}

function lineAt(a: Float64Array, b: Float64Array, at: number): Line {
  const root = Math.sqrt(at);
  const positions = orderPreservingMatching(
    a.map((value) => value / root),
    b.map((value) => value * root),
  );
  let x = 0;
  let y = 0;
  for (const [index, position] of positions.entries()) {
    x += b[position]! ** 2;
    y += a[index]! * b[position]!;
  }
  return { at, positions, x, y };
}

/** Returns the cost of a matching at its own best α, a sum of squares without cancellation. */
function costOf(a: Float64Array, b: Float64Array, square: number, { positions, x }: Line): number {
  const root = Math.sqrt(Math.sqrt(square / x));
  let cost = 0;
  for (const [index, position] of positions.entries()) {
    cost += (a[index]! / root - b[position]! * root) ** 2;
  }
  return cost;
}

/** Returns what no matching costs less than at any α between two lines' own, but for rounding. */
function lowerBound(square: number, left: Line, right: Line): number {
  const leftValue = left.at * left.x - 2 * left.y;
  const rightValue = right.at * right.x - 2 * right.y;
  const slope = (rightValue - leftValue) / (right.at - left.at);
  const alpha = Math.min(Math.max(Math.sqrt(square / slope), left.at), right.at);
  return square / alpha + leftValue + slope * (alpha - left.at) + (PRECISION * square) / alpha;
}

/** Returns the α at which two matchings cost the same, undefined where there is none. */
function tieOf(a: Float64Array, b: Float64Array, left: Line, right: Line): number | undefined {
  const { x, y } = difference(a, b, left, right);
  return x > 0 ? (2 * y) / x : undefined;
}

function isBelow(
  a: Float64Array,
  b: Float64Array,
  alpha: number,
  line: Line,
  other: Line,
): boolean {
  const { x, y } = difference(a, b, line, other);
  return alpha * x - 2 * y < 0;
}

/** Returns the differences of x and y of two matchings, exact where the matchings agree. */
function difference(
  a: Float64Array,
  b: Float64Array,
  first: Line,
  second: Line,
): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  for (let index = 0; index < a.length; index += 1) {
    const p = b[first.positions[index]!]!;
    const q = b[second.positions[index]!]!;
    x += (p - q) * (p + q);
    y += a[index]! * (p - q);
  }
  return { x, y };
}

function fraction(value: number, largest: number): number {
  return Math.abs(value) > ZERO * largest ? value / largest : 0;
}

function size(values: Float64Array): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

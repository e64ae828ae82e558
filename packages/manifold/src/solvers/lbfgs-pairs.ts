import type { Manifold } from '../manifolds/manifold.js';

/** A step, the change of the gradient along it, and their inner product. */
interface Pair<Point> {
  readonly step: Point;
  readonly change: Point;
  readonly bend: number;
}

/** What L-BFGS remembers: the curvature that the last steps have shown. */
export interface LbfgsPairs<Point> {
  readonly size: () => number;
  /** Goes to the point that a step has led to. */
  readonly move: (to: Point, stepNorm: number) => void;
  /** Adds a pair of tangent vectors at the point. */
  readonly add: (step: Point, change: Point) => void;
  readonly forget: () => void;
  /** The approximate inverse Hessian, times a tangent vector at the point. */
  readonly apply: (gradient: Point) => Point;
}

/**
 * Returns a memory of so many pairs, for a way that begins at a point.
 *
 * Transport of all pairs after every step would cost more than all else. Pairs stay in the tangent
 * space of a base point, and the gradient is taken there and back; only when the way from it has
 * become long do they move to a new base.
 *
 * `scaled` stands for the inverse Hessian without any pair, up to a factor: the preconditioner.
 */
export function lbfgsPairs<Point>(
  manifold: Manifold<Point>,
  memory: number,
  start: Point,
  scaled: (at: Point, u: Point) => Point,
): LbfgsPairs<Point> {
  const { combine, inner, transport } = manifold;
  const longest = LONGEST_WAY * manifold.typicalDistance;
  let pairs: ReadonlyArray<Pair<Point>> = [];
  let base = start;
  let here = start;
  let way = 0;

  function rebase(): void {
    pairs = pairs.map((pair) => {
      const step = transport(base, here, pair.step);
      const change = transport(base, here, pair.change);
      return { step, change, bend: inner(here, step, change) };
    });
    pairs = pairs.filter(({ bend }) => bend > 0);
    base = here;
    way = 0;
  }

  function twoLoops(gradient: Point): Point {
    let rest = gradient;
    const shares: number[] = [];
    for (const { step, change, bend } of pairs.toReversed()) {
      const share = inner(base, step, rest) / bend;
      shares.push(share);
      rest = combine(1, rest, -share, change);
    }
    let result = scaled(base, rest);
    const { bend: lastBend, change: last } = pairs.at(-1)!;
    const size = lastBend / inner(base, last, scaled(base, last));
    result = combine(size, result, 0, result);
    for (const { step, change, bend } of pairs) {
      const share = inner(base, change, result) / bend;
      result = combine(1, result, shares.pop()! - share, step);
    }
    return result;
  }

  return {
    size: () => pairs.length,
    move: (to, stepNorm) => {
      here = to;
      way += stepNorm;
      if (pairs.length === 0 || way > longest) rebase();
    },
    add: (step, change) => {
      const there = (u: Point): Point => (base === here ? u : transport(here, base, u));
      const pair = { step: there(step), change: there(change) };
      const bend = inner(base, pair.step, pair.change);
      if (memory > 0 && bend > 0) pairs = [...pairs, { ...pair, bend }].slice(-memory);
    },
    forget: () => {
      pairs = [];
      rebase();
    },
    apply: (gradient) => {
      if (pairs.length === 0) return scaled(here, gradient);
      if (base === here) return twoLoops(gradient);
      return transport(base, here, twoLoops(transport(here, base, gradient)));
    },
  };
}

/** Share of the typical distance; over such a way tangent spaces are much alike. */
const LONGEST_WAY = 0.02;

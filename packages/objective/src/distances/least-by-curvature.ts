import type { Place } from './least-on-interval.js';

/** A function that is the least of many smooth ones. */
export interface LeastOfSmooth {
  readonly value: (at: number) => number;
  /** What the second derivative of none of them that falls below `below` on an interval exceeds there. */
  readonly curvature: (from: number, to: number, below: number) => number;
}

/** Where to look for a least value and how closely. */
export interface SearchRange {
  readonly lower: number;
  readonly upper: number;
  /** The width of the first intervals. */
  readonly widest: number;
  /** Intervals no wider than this are not halved. */
  readonly narrowest: number;
  /** The value may exceed the least one by this fraction of it. */
  readonly tolerance: number;
  /** A value of at most this need not be the least one. */
  readonly enough: number;
  /** How often the function is evaluated at most, after the first intervals. */
  readonly evaluations: number;
}

interface Interval {
  readonly from: Place;
  readonly to: Place;
  readonly bound: number;
}

/**
 * Returns the least value of a function of many minima and kinks.
 *
 * On an interval of width w a function of curvature at most c lies above its chord less c w² / 8, and
 * the least of such functions above the chord of its own values less the same. Intervals on which it
 * may fall below the least value found are halved, those with the lowest bound first.
 */
export function leastByCurvature({ value, curvature }: LeastOfSmooth, range: SearchRange): Place {
  const { lower, upper, widest, narrowest, tolerance } = range;
  const count = Math.max(1, Math.ceil((upper - lower) / widest));
  const places = Array.from({ length: count + 1 }, (_, step) => {
    const at = lower + ((upper - lower) * step) / count;
    return { at, value: value(at) };
  });
  let best = places.reduce((least, place) => (place.value < least.value ? place : least));
  const interval = (from: Place, to: Place): Interval => ({
    from,
    to,
    bound: lowerBound(from, to, curvature(from.at, to.at, best.value)),
  });
  let waiting: Interval[] = [];
  for (let step = 0; step < count; step += 1) {
    const [from, to] = [places[step]!, places[step + 1]!];
    waiting.push(interval(from, to));
  }
  let left = range.evaluations;
  while (left > 0 && best.value > range.enough) {
    const lowest = best.value * (1 - tolerance);
    const promising = waiting
      .filter(({ from, to, bound }) => to.at - from.at > narrowest && bound < lowest)
      .sort((first, second) => first.bound - second.bound);
    if (promising.length === 0) break;
    // Half of them at a time: the least value they show spares many of the others.
    const chosen = promising.slice(0, Math.min(left, Math.ceil(promising.length / 2)));
    waiting = promising.slice(chosen.length);
    for (const { from, to } of chosen) {
      const at = (from.at + to.at) / 2;
      const middle = { at, value: value(at) };
      if (middle.value < best.value) best = middle;
      waiting.push(interval(from, middle), interval(middle, to));
    }
    left -= chosen.length;
  }
  return best;
}

/** Returns the least of the chord less curvature s (1 - s) w² / 2 at shares s of an interval's width w. */
function lowerBound(from: Place, to: Place, curvature: number): number {
  const sag = (curvature * (to.at - from.at) ** 2) / 2;
  const rise = to.value - from.value;
  const share = sag > 0 ? Math.min(Math.max((1 - rise / sag) / 2, 0), 1) : 0;
  return Math.min(from.value + share * (rise - sag * (1 - share)), from.value, to.value);
}

/** A place and the value of a function there. */
export interface Place {
  readonly at: number;
  readonly value: number;
}

/** The larger part of the golden section. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * Returns the least value of a function on an interval where it has one minimum, by golden sections
 * down to a width of `tolerance`: kinks, which parabolas would stumble at, do not matter. Of a function
 * with several minima it finds one.
 */
export function leastOnInterval(
  f: (at: number) => number,
  lower: number,
  upper: number,
  tolerance: number,
): Place {
  const place = (at: number): Place => ({ at, value: f(at) });
  let left = lower;
  let right = upper;
  let first = place(right - GOLDEN * (right - left));
  let second = place(left + GOLDEN * (right - left));
  while (right - left > tolerance) {
    if (first.value <= second.value) {
      right = second.at;
      second = first;
      first = place(right - GOLDEN * (right - left));
    } else {
      left = first.at;
      first = second;
      second = place(left + GOLDEN * (right - left));
    }
  }
  return first.value <= second.value ? first : second;
}

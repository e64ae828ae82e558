import { uniformInt } from 'pure-rand/distribution/uniformInt';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Objects on a line of pixels. */
export interface ObjectPlacement {
  readonly pixels: number;
  /** Pixels of each object. */
  readonly length: number;
  readonly objects: number;
}

/**
 * Returns the first pixels of objects on a line that do not overlap but may touch, ascending: each way to place
 * them is as likely as any other.
 *
 * A placement is a choice of `objects` among pixels - objects (length - 1) places, as taking all but the first pixel of each object
 * out of the line shows; the choice is Floyd's, without rejections.
 *
 * @throws RangeError if the objects do not fit
 */
export function objectStarts(
  { pixels, length, objects }: ObjectPlacement,
  generator: RandomGenerator,
): number[] {
  const places = pixels - objects * (length - 1);
  if (places < objects) {
    throw new RangeError(
      `objectStarts: need ${objects} x ${length} pixels at least, got a line of ${pixels}`,
    );
  }
  const chosen = new Set<number>();
  for (let last = places - objects; last < places; last += 1) {
    const place = uniformInt(generator, 0, last);
    chosen.add(chosen.has(place) ? last : place);
  }
  return [...chosen].toSorted((a, b) => a - b).map((place, i) => place + i * (length - 1));
}

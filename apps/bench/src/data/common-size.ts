import { nextPowerOfTwo } from './next-power-of-two.js';

/** Longest side of pictures that are not asked to be larger, in pixels. */
const longest = 64;

/**
 * Returns the `[height, width]` that pictures get where the user has no other: their own, where all have one and no side is
 * above 64; otherwise, for each axis, the smallest power of two that is not below the longest side, 64 at most.
 *
 * @param sizes - `[height, width]` of each picture
 */
export function commonSize(
  sizes: readonly (readonly [number, number])[],
): readonly [number, number] {
  const most = ([0, 1] as const).map((axis) =>
    sizes.reduce((side, size) => Math.max(side, size[axis]), 0),
  ) as [number, number];
  const same = sizes.every((size) => size[0] === most[0] && size[1] === most[1]);
  if (same && most.every((side) => side <= longest)) return most;
  return most.map((side) => Math.min(longest, nextPowerOfTwo(side))) as [number, number];
}

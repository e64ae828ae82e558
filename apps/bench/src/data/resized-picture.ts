import type { GreyPicture } from './grey-picture.js';

/** The pixels that one pixel of the resized picture covers, along one axis. */
interface Cover {
  readonly first: number;
  /** Their shares of it, which sum to 1. */
  readonly shares: readonly number[];
}

/**
 * Returns a picture's pixels at another size, each the mean of the area that it covers: exact where sizes are multiples, and
 * the mean of the whole picture stays. The axes are scaled apart.
 *
 * Takes height × to width + to height × to width means.
 *
 * @param size - `[height, width]` to come to
 */
export function resizedPicture(
  { height, width, pixels }: GreyPicture,
  size: readonly [number, number],
): Float32Array {
  const [toHeight, toWidth] = size;
  if (toHeight === height && toWidth === width) return pixels;
  const columns = covers(width, toWidth);
  const narrowed = Float64Array.from({ length: height * toWidth }, (_, at) => {
    const { first, shares } = columns[at % toWidth]!;
    const start = Math.floor(at / toWidth) * width + first;
    return shares.reduce((sum, share, i) => sum + share * pixels[start + i]!, 0);
  });
  const rows = covers(height, toHeight);
  return Float32Array.from({ length: toHeight * toWidth }, (_, at) => {
    const { first, shares } = rows[Math.floor(at / toWidth)]!;
    const start = first * toWidth + (at % toWidth);
    return shares.reduce((sum, share, i) => sum + share * narrowed[start + i * toWidth]!, 0);
  });
}

/** Returns what each of `to` equal parts of an axis of `from` pixels covers. */
function covers(from: number, to: number): Cover[] {
  // In units of 1 / (from to) of the axis all borders are whole numbers.
  return Array.from({ length: to }, (_, part) => {
    const [start, end] = [part * from, (part + 1) * from];
    const first = Math.floor(start / to);
    const last = Math.ceil(end / to);
    const shares = Array.from({ length: last - first }, (__, i) => {
      const pixel = first + i;
      return (Math.min(end, (pixel + 1) * to) - Math.max(start, pixel * to)) / from;
    });
    return { first, shares };
  });
}

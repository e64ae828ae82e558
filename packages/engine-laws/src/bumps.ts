import type { Examples } from '@msann/msann';

/** Returns smooth bumps on a square grid, at another place in each row. */
export function bumps(count: number, side: number): Examples {
  const pixels = side * side;
  return {
    count,
    inputs: Float32Array.from({ length: count * pixels }, (_, i) => {
      const [image, pixel] = [Math.floor(i / pixels), i % pixels];
      const y = Math.floor(pixel / side) - (image % (side - 1));
      const x = (pixel % side) - ((3 * image) % side);
      return Math.exp(-(x * x + y * y) / 4);
    }),
  };
}

/** Classes of {@link classifiedBumps}. */
export const bumpClasses = 4;

/** Returns bumps with targets that tell one of four classes. */
export function classifiedBumps(count: number, side: number): Examples {
  return {
    ...bumps(count, side),
    targets: Float32Array.from({ length: count * bumpClasses }, (_, i) => {
      const [image, label] = [Math.floor(i / bumpClasses), i % bumpClasses];
      return (image + (image % (side - 1))) % bumpClasses === label ? 1 : 0;
    }),
  };
}

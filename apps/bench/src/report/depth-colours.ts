/**
 * @file Colours of the depths of a hierarchy, from the lightest to the darkest as in the paper's Figures 5 and 6; on a dark page from
 * the dimmest to the brightest.
 */

/** Each colour with the one that stands for it on a dark page. */
export const darkDepthColours = {
  '#93bcdb': '#35628c',
  '#6ea4cc': '#477ba8',
  '#4b8bbd': '#5f95c3',
  '#2f71a7': '#7db0da',
  '#1b578b': '#9ecaec',
  '#0a3d6b': '#c8e3fb',
} as const;

const colours = Object.keys(darkDepthColours);

/** Returns a colour for each of the depths, in their order. */
export function depthColours(depths: readonly number[]): ReadonlyMap<number, string> {
  const last = Math.max(1, depths.length - 1);
  return new Map(
    depths.map((depth, i) => [
      depth,
      colours[Math.round((i * (colours.length - 1)) / last)] ?? colours.at(-1)!,
    ]),
  );
}

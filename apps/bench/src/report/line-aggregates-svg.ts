import { type Html, html } from './html.js';

/** Square multiples of it, less their whole parts, are unlike for units side by side. */
const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2;

const blue = '#2b6cb0';
const orange = '#d9480f';

/**
 * Returns a drawing of a line of pixels: above, those of one coarse unit in one shade; below, marked, those of the
 * unit of the pixel in the middle. It takes the width that there is.
 */
export function lineAggregatesSvg(units: readonly number[], title: string): Html {
  const pixels = units.length;
  const bars = runsOf(units).map(({ unit, from, to }) => {
    const shade = 0.12 + 0.88 * ((unit ** 2 * GOLDEN_RATIO) % 1);
    return html`<rect x="${from}" y="0" width="${to - from}" height="28" fill="${blue}" fill-opacity="${shade.toFixed(2)}"></rect>`;
  });
  const middle = units[Math.floor(pixels / 2)];
  const marks = units.flatMap((unit, pixel) => (unit === middle ? `M${pixel + 0.5} 34V48` : []));
  // Marks as wide as a pixel, and no thinner than can be seen where the drawing is narrow.
  return html`<svg class="line" xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${pixels} 48" preserveAspectRatio="none">
<title>${title}</title>
<g shape-rendering="crispEdges">
${bars}
</g>
<path d="M0 41H${pixels}" stroke="currentColor" stroke-opacity="0.25" vector-effect="non-scaling-stroke"></path>
<path d="${marks.join('')}" stroke="${orange}" stroke-width="2" vector-effect="non-scaling-stroke"></path>
</svg>`;
}

/** Stretches of pixels that are one unit. */
function runsOf(units: readonly number[]): { unit: number; from: number; to: number }[] {
  const runs: { unit: number; from: number; to: number }[] = [];
  units.forEach((unit, pixel) => {
    const last = runs.at(-1);
    if (last?.unit === unit) last.to = pixel + 1;
    else runs.push({ unit, from: pixel, to: pixel + 1 });
  });
  return runs;
}

import { scale } from '@observablehq/plot';

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** `viridis` goes from dark to bright, for screens; `blues` from paper to ink, for pages. */
export type HeatScheme = 'viridis' | 'blues';

/** Returns the sequential colours of a scheme, for numbers from 0 to 1. */
export function heatColours(scheme: HeatScheme): (value: number) => Rgb {
  const colours = scale({ color: { type: 'linear', scheme, domain: [0, 1] } });
  return (value) => parseColour(String(colours.apply(Math.min(1, Math.max(0, value)))));
}

/** `#440154` or `rgb(8, 48, 107)`. */
function parseColour(text: string): Rgb {
  const parts = text.startsWith('#')
    ? [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16))
    : [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  return [parts[0]!, parts[1]!, parts[2]!];
}

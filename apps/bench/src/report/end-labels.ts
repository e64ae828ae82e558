import type { Markish } from '@observablehq/plot';
import type { Curve } from './curves.js';
import { type FigureFrame, figureFontSize } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';
import type { LogExtent } from './log-extent.js';
import { methodLabel } from './method-label.js';
import { spreadLabels } from './spread-labels.js';
import { wrapWords } from './wrap-words.js';

/**
 * The methods' names in the right margin, as near as they fit to where the lines end (with
 * several seeds: to the mean of the ends).
 */
export function endLabels(
  curves: readonly Curve[],
  styles: ReadonlyMap<string, LineStyle>,
  y: LogExtent,
  frame: FigureFrame,
): Markish[] {
  const { height, marginTop, marginBottom, marginRight } = frame;
  const bottom = height - marginBottom;
  const perPixel = Math.log(y[1] / y[0]) / (bottom - marginTop);
  const pixel = (value: number) => bottom - Math.log(value / y[0]) / perPixel;
  const labels = [...new Set(curves.map(({ label }) => label))].map((label) => {
    const ends = curves
      .filter((curve) => curve.label === label)
      .flatMap(({ points }) => points.at(-1) ?? []);
    const at = ends.reduce((sum, end) => sum + pixel(end.y), 0) / ends.length;
    const lines = wrapWords(label, Math.floor((marginRight - 28) / (figureFontSize * 0.55)));
    return { label, lines, at, size: (lines.length * 1.15 + 0.4) * figureFontSize };
  });
  const centres = spreadLabels(labels, marginTop, bottom);
  return labels.flatMap(({ label, lines }, index) => {
    // Plot places marks by value: the value that lies at the wanted pixel.
    const value = y[0] * Math.exp((bottom - (centres[index] ?? bottom)) * perPixel);
    return methodLabel(lines, styles.get(label), { frameAnchor: 'right', y: [value], dx: 14 });
  });
}

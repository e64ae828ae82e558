import type { Markish } from '@observablehq/plot';
import { type Curve, curvesByLabel } from './curves.js';
import { type FigureFrame, figureFontSize } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';
import type { LogExtent } from './log-extent.js';
import { methodLabel, nameOffset } from './method-label.js';
import { filterClass } from './setting-filter.js';
import { spreadLabels } from './spread-labels.js';
import { wrapWords } from './wrap-words.js';

/** From the end of the axis to a label's symbol, in pixels. */
const symbolAt = 26;

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
  const labels = curvesByLabel(curves).map(({ label, setting, curves: own }) => {
    const ends = own.flatMap(({ points }) => points.at(-1) ?? []);
    const at = ends.reduce((sum, end) => sum + pixel(end.y), 0) / ends.length;
    const lines = wrapWords(
      label,
      Math.floor((marginRight - symbolAt - nameOffset) / (figureFontSize * 0.55)),
    );
    return { label, setting, lines, at, size: (lines.length * 1.15 + 0.4) * figureFontSize };
  });
  const centres = spreadLabels(labels, marginTop, bottom);
  return labels.flatMap(({ label, setting, lines }, index) => {
    // Plot places marks by value: the value that lies at the wanted pixel.
    const value = y[0] * Math.exp((bottom - (centres[index] ?? bottom)) * perPixel);
    return methodLabel(
      lines,
      styles.get(label)!,
      { frameAnchor: 'right', y: [value], dx: symbolAt },
      filterClass(setting),
    );
  });
}

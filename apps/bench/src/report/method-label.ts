import { dot, type Markish, text } from '@observablehq/plot';
import { figureFontSize } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';

/** Where a label's symbol stands: pixels from an anchor of the frame, or from a value on the y axis. */
export interface LabelPlace {
  readonly frameAnchor: 'right' | 'bottom-left';
  readonly y?: readonly [number];
  readonly dx: number;
  readonly dy?: number;
}

/** A method's symbol in its colour, and beside it its name in lines of ink. */
export function methodLabel(
  lines: readonly string[],
  style: LineStyle | undefined,
  place: LabelPlace,
): Markish[] {
  const { stroke, symbol } = style ?? { stroke: 'currentColor', symbol: 'circle' };
  const { y, ...anchor } = place;
  const at = { ...anchor, ...(y === undefined ? {} : { y: [...y] }) };
  return [
    dot([0], { ...at, r: 4.5, fill: stroke, symbol }),
    text([lines.join('\n')], {
      ...at,
      dx: place.dx + 10,
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineHeight: 1.15,
      fontSize: figureFontSize,
    }),
  ];
}

import {
  dot,
  type Markish,
  text,
  type VectorShapeImplementation,
  vector,
} from '@observablehq/plot';
import { figureFontSize } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';

/** Where a label's symbol stands: pixels from an anchor of the frame, or from a value on the y axis. */
export interface LabelPlace {
  readonly frameAnchor: 'right' | 'bottom-left';
  readonly y?: readonly [number];
  readonly dx: number;
  readonly dy?: number;
}

/** Pixels of the piece of line on either side of the symbol, and from there to the name. */
const [halfPiece, space] = [16, 5];

/** From where a label's symbol stands to where its name begins, in pixels. */
export const nameOffset = halfPiece + space;

/** A method's symbol on a piece of its line, and beside it its name in lines of ink. */
export function methodLabel(
  lines: readonly string[],
  { stroke, symbol, dash }: LineStyle,
  place: LabelPlace,
  className?: string,
): Markish[] {
  const { y, ...anchor } = place;
  const at = { ...anchor, ...(y && { y: [...y] }), ...(className && { className }) };
  return [
    vector([0], {
      ...at,
      dx: place.dx - halfPiece,
      length: 2 * halfPiece,
      rotate: 90,
      anchor: 'start',
      shape: straight,
      stroke,
      strokeWidth: 2,
      strokeLinecap: 'butt',
      ...(dash !== null && { strokeDasharray: dash }),
    }),
    dot([0], { ...at, r: 4.5, fill: stroke, symbol }),
    text([lines.join('\n')], {
      ...at,
      dx: place.dx + nameOffset,
      textAnchor: 'start',
      lineAnchor: 'middle',
      lineHeight: 1.15,
      fontSize: figureFontSize,
    }),
  ];
}

/** A vector without a head. */
const straight: VectorShapeImplementation = {
  draw(context, length) {
    context.moveTo(0, 0);
    context.lineTo(0, -length);
  },
};

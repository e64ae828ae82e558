import type { Markish } from '@observablehq/plot';
import type { Curve } from './curves.js';
import { legendLine } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';
import { methodLabel } from './method-label.js';

/** The methods' names below the horizontal axis, one a line. */
export function legendBelow(
  curves: readonly Curve[],
  styles: ReadonlyMap<string, LineStyle>,
): Markish[] {
  const labels = [...new Set(curves.map(({ label }) => label))];
  return labels.flatMap((label, index) =>
    methodLabel([label], styles.get(label), {
      frameAnchor: 'bottom-left',
      dx: 0,
      dy: 74 + index * legendLine,
    }),
  );
}

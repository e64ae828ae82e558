import type { Markish } from '@observablehq/plot';
import { type Curve, curvesByLabel } from './curves.js';
import { legendLine } from './figure-frame.js';
import type { LineStyle } from './line-styles.js';
import { methodLabel } from './method-label.js';
import { filterClass } from './setting-filter.js';

/** The methods' names below the horizontal axis, one a line. */
export function legendBelow(
  curves: readonly Curve[],
  styles: ReadonlyMap<string, LineStyle>,
): Markish[] {
  return curvesByLabel(curves).flatMap(({ label, setting }, index) =>
    methodLabel(
      [label],
      styles.get(label)!,
      { frameAnchor: 'bottom-left', dx: 0, dy: 74 + index * legendLine },
      filterClass(setting),
    ),
  );
}

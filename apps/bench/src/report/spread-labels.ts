/** A label wants its centre at `at` and takes `size` (both in pixels). */
export interface WantedLabel {
  readonly at: number;
  readonly size: number;
}

/**
 * Centres, in the order of `labels`, moved as little as needed so that no two labels overlap and
 * all lie within `[low, high]` (as far as they fit).
 */
export function spreadLabels(labels: readonly WantedLabel[], low: number, high: number): number[] {
  const placed = labels
    .map(({ at, size }, index) => ({ index, size, at }))
    .sort((a, b) => a.at - b.at);
  let edge = low;
  for (const label of placed) {
    label.at = Math.max(label.at, edge + label.size / 2);
    edge = label.at + label.size / 2;
  }
  edge = high;
  for (const label of placed.toReversed()) {
    label.at = Math.min(label.at, edge - label.size / 2);
    edge = label.at - label.size / 2;
  }
  return placed.sort((a, b) => a.index - b.index).map(({ at }) => at);
}

/** Lower and upper end of a log axis. */
export type LogExtent = readonly [low: number, high: number];

/** The range of positive `values`; a decade about the value where there is only one. */
export function logExtent(values: readonly number[]): LogExtent {
  const low = values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = values.reduce((a, b) => Math.max(a, b), 0);
  if (values.length === 0) return [1, 10];
  return high > low ? [low, high] : [low / Math.sqrt(10), low * Math.sqrt(10)];
}

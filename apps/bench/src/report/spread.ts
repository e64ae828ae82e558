/** Mean of some numbers, and how far they lie apart. */
export interface Spread {
  readonly mean: number;
  /** Sample standard deviation (divisor count - 1); null for one number. */
  readonly deviation: number | null;
  readonly count: number;
}

/** Mean and sample standard deviation of `values`; null where there are none. */
export function spread(values: readonly number[]): Spread | null {
  const count = values.length;
  if (count === 0) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  if (count === 1) return { mean, deviation: null, count };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (count - 1)), count };
}

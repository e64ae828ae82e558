/**
 * Returns the chi-square statistic of counts that should be equal, as standard deviations from its mean: that of
 * n counts has mean n - 1 and variance 2 (n - 1), and is nearly normal where n is large.
 */
export function chiSquareDeviation(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  const freedom = counts.length - 1;
  return (statistic - freedom) / Math.sqrt(2 * freedom);
}

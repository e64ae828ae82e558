/** Eigenvalues are taken to be known to this fraction of the largest of their list. */
const ROUNDING = 1e-13;

/**
 * Returns how far above the least cost a matching may lie and still count as of equal cost. The
 * costs are squares (x - y)² of differences of `count` pairs, so √cost is a distance: with values
 * known to δ = 1e-13 of the largest it is known to ε = 2δ√count, and (√cost + ε)² - cost is returned.
 * A matching of cost 0 thus stays apart from one of distance 1e-12, though their costs differ by
 * less than the rounding of the other costs.
 */
export function tieTolerance(cost: number, count: number, largest: number): number {
  const distance = 2 * ROUNDING * largest * Math.sqrt(count);
  return distance * (2 * Math.sqrt(cost) + distance);
}

/**
 * Returns the tolerance of a matrix of costs, of which the least sum is `cost`: that of squares where
 * none is negative, otherwise 4e-13 of the largest possible sum.
 */
export function costTolerance(rows: readonly Float64Array[], cost: number): number {
  let least = Infinity;
  let largest = 0;
  for (const row of rows) {
    for (const entry of row) {
      if (entry < least) least = entry;
      const size = Math.abs(entry);
      if (size > largest) largest = size;
    }
  }
  const count = rows.length;
  return tieTolerance(least < 0 ? count * largest : cost, count, Math.sqrt(largest));
}

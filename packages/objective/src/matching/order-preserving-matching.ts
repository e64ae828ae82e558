import { tieTolerance } from './tie-tolerance.js';

/**
 * Returns the least Σ_j (x_j - y_m(j))² over the matchings m of ascending values x `[n1]` to ascending
 * values y `[n2]`, n1 <= n2. The square is convex, so matched pairs need not cross, and the least sums
 * of the values from x_i and y_(i+d) on follow from each other: O(n1 (n2 - n1 + 1)).
 */
export function orderPreservingCost(x: Float64Array, y: Float64Array): number {
  const spare = y.length - x.length;
  const sums = new Float64Array(spare + 1);
  for (let i = x.length - 1; i >= 0; i -= 1) addRow(x[i]!, y, i, sums, sums, 0);
  return sums[0]!;
}

/**
 * Returns the index into y of each x, ascending, of such a matching: the lexicographically first of
 * those of least cost. It takes a table of n1 (n2 - n1 + 1) sums.
 */
export function orderPreservingMatching(x: Float64Array, y: Float64Array): Uint32Array {
  const count = x.length;
  const width = y.length - count + 1;
  if (width === 1) return Uint32Array.from(x.keys());
  const table = new Float64Array((count + 1) * width);
  for (let i = count - 1; i >= 0; i -= 1) {
    addRow(x[i]!, y, i, table.subarray((i + 1) * width, (i + 2) * width), table, i * width);
  }
  const bound = table[0]! + tieTolerance(table[0]!, count, Math.max(size(x), size(y)));
  const positions = new Uint32Array(count);
  let sum = 0;
  for (let i = 0, d = 0; i < count; i += 1) {
    const following = (i + 1) * width;
    let square = (x[i]! - y[i + d]!) ** 2;
    while (d + 1 < width && sum + square + table[following + d]! > bound) {
      d += 1;
      square = (x[i]! - y[i + d]!) ** 2;
    }
    positions[i] = i + d;
    sum += square;
  }
  return positions;
}

/** Writes the least sums from x_i on, for each d, given those from x_(i+1) on; they may be the same array. */
function addRow(
  value: number,
  y: Float64Array,
  i: number,
  following: Float64Array,
  out: Float64Array,
  offset: number,
): void {
  let least = Infinity;
  for (let d = following.length - 1; d >= 0; d -= 1) {
    const difference = value - y[i + d]!;
    const sum = difference * difference + following[d]!;
    if (sum < least) least = sum;
    out[offset + d] = least;
  }
}

/** Returns the largest magnitude of ascending values. */
function size(values: Float64Array): number {
  return values.length === 0 ? 0 : Math.max(-values[0]!, values.at(-1)!);
}

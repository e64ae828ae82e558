import type { PricedMatching } from './column-prices.js';

/** The pairs that matchings of least cost are made of, and the columns that none of them leaves out. */
export interface TightPairs {
  readonly rowCount: number;
  readonly columnCount: number;
  /** The columns of each row, ascending. */
  readonly columnsOf: readonly Uint32Array[];
  /** The rows of each column, ascending. */
  readonly rowsOf: readonly Uint32Array[];
  /** 1 for each column that every matching of least cost has. */
  readonly required: Uint8Array;
}

/**
 * Returns the pairs (row, column) at which cost - price is least in the row. The matchings of least
 * cost are exactly those of such pairs that have every column of a negative price.
 */
export function tightPairs(
  rows: readonly Float64Array[],
  { columns, prices, tolerance }: PricedMatching,
): TightPairs {
  const columnCount = prices.length;
  const counts = new Uint32Array(columnCount);
  const columnsOf = rows.map((costs, row) => {
    const own = columns[row]!;
    const bound = costs[own]! - prices[own]! + tolerance;
    const tight: number[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      if (column === own || costs[column]! - prices[column]! <= bound) {
        tight.push(column);
        counts[column]! += 1;
      }
    }
    return Uint32Array.from(tight);
  });
  const rowsOf = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (const [row, tight] of columnsOf.entries()) {
    for (const column of tight) {
      rowsOf[column]![counts[column]!] = row;
      counts[column]! += 1;
    }
  }
  const required = Uint8Array.from(prices, (price) => (price < -tolerance ? 1 : 0));
  return { rowCount: rows.length, columnCount, columnsOf, rowsOf, required };
}

/** A matching of every row of a cost matrix to a column of its own. */
export interface Matching {
  /** The column of each row, all different: `[n1]`. */
  readonly columns: Uint32Array;
  /** The sum of the matched costs. */
  readonly cost: number;
}

/** Returns the sum of the matched costs. */
export function matchingCost(rows: readonly Float64Array[], columns: Uint32Array): number {
  let cost = 0;
  for (let row = 0; row < columns.length; row += 1) cost += rows[row]![columns[row]!]!;
  return cost;
}

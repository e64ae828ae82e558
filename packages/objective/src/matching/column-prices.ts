import { matchingCost } from './matching.js';
import { costTolerance } from './tie-tolerance.js';

/** A matching of least cost with the proof that it is one. */
export interface PricedMatching {
  /** The column of each row. */
  readonly columns: Uint32Array;
  /** The price of each column, at most 0, and 0 where no row has it. */
  readonly prices: Float64Array;
  /** How far above the least cost a matching may lie and still count as of equal cost. */
  readonly tolerance: number;
}

/**
 * Returns prices that prove a matching minimal: no row finds cost - price lower anywhere than at its
 * own column. They are shortest path lengths from the unmatched columns, where a step from a row to
 * another's column has the length by which the row's cost would grow (Bellman and Ford).
 *
 * A matching that is not minimal is first made so, by moving rows along the negative cycles found.
 * Costs that round to less than their sum come from differences of costs no larger than that sum,
 * which is why tiny costs keep their precision beside large ones.
 */
export function columnPrices(
  rows: readonly Float64Array[],
  columns: Uint32Array,
  columnCount: number,
): PricedMatching {
  const matched = columns.slice();
  for (;;) {
    const tolerance = costTolerance(rows, matchingCost(rows, matched));
    const paths = shortestPaths(rows, matched, columnCount, tolerance / (4 * rows.length));
    if (paths.better === undefined) {
      const prices = new Float64Array(columnCount);
      for (const [row, column] of matched.entries()) prices[column] = paths.lengths[row]!;
      return { columns: matched, prices, tolerance };
    }
    for (const [row, column] of paths.better) matched[row] = column;
  }
}

interface Paths {
  /** The length of a shortest path to the column of each row. */
  readonly lengths: Float64Array;
  /** Moves of rows to columns that lower the cost, where there are any. */
  readonly better?: ReadonlyMap<number, number>;
}

function shortestPaths(
  rows: readonly Float64Array[],
  matched: Uint32Array,
  columnCount: number,
  noise: number,
): Paths {
  const count = matched.length;
  const lengths = new Float64Array(count);
  const parents = new Int32Array(count).fill(-1);
  for (let changed = true; changed; ) {
    changed = false;
    for (let row = 0; row < count; row += 1) {
      const costs = rows[row]!;
      const start = lengths[row]! - costs[matched[row]!]!;
      for (let to = 0; to < count; to += 1) {
        const length = start + costs[matched[to]!]!;
        if (length < lengths[to]! - noise && to !== row) {
          lengths[to] = length;
          parents[to] = row;
          changed = true;
        }
      }
    }
    const onCycle = changed ? rowOnCycle(parents) : -1;
    if (onCycle >= 0)
      return { lengths, better: moves(parents, matched, onCycle, matched[onCycle]!) };
  }
  const taken = new Uint8Array(columnCount);
  for (const column of matched) taken[column] = 1;
  for (let row = 0; row < count; row += 1) {
    const costs = rows[row]!;
    const start = lengths[row]! - costs[matched[row]!]!;
    for (let column = 0; column < columnCount; column += 1) {
      if (taken[column] === 0 && start + costs[column]! < -noise) {
        return { lengths, better: moves(parents, matched, row, column) };
      }
    }
  }
  return { lengths };
}

/** Returns a row on a cycle of parents, -1 where they form a forest. */
function rowOnCycle(parents: Int32Array): number {
  const seenFrom = new Int32Array(parents.length).fill(-1);
  for (let start = 0; start < parents.length; start += 1) {
    let row = start;
    while (row >= 0 && seenFrom[row] === -1) {
      seenFrom[row] = start;
      row = parents[row]!;
    }
    if (row >= 0 && seenFrom[row] === start) return row;
  }
  return -1;
}

/** Returns a row's move to a column and those that follow: its parent takes its place, and so on. */
function moves(
  parents: Int32Array,
  matched: Uint32Array,
  last: number,
  column: number,
): ReadonlyMap<number, number> {
  const result = new Map<number, number>();
  if (matched[last] !== column) result.set(last, column);
  for (
    let to = last, row = parents[last]!;
    row >= 0 && !result.has(row);
    to = row, row = parents[row]!
  ) {
    result.set(row, matched[to]!);
  }
  return result;
}

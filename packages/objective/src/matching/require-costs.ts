import { type AbstractMatrix, Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { shown } from '../shown.js';

/**
 * Returns the rows of a cost matrix `[n1, n2]`.
 *
 * @throws TypeError where it is no matrix; RangeError that names the caller where n1 > n2 or a cost is
 * not finite.
 */
export function requireCosts(caller: string, costs: AbstractMatrix): readonly Float64Array[] {
  if (!Matrix.isMatrix(costs)) {
    throw new TypeError(`${caller}: need a matrix of costs, got ${shown(costs)}`);
  }
  if (costs.rows > costs.columns) {
    throw new RangeError(
      `${caller}: need n1 <= n2 in costs [n1, n2], got n1=${costs.rows}, n2=${costs.columns}`,
    );
  }
  const rows = matrixRows(costs);
  for (const [row, entries] of rows.entries()) {
    const column = entries.findIndex((cost) => !(Math.abs(cost) <= LARGEST));
    if (column < 0) continue;
    const rule = Number.isFinite(entries[column])
      ? `costs up to ${LARGEST} in size`
      : 'finite costs';
    throw new RangeError(
      `${caller}: need ${rule}, got costs[${row}][${column}]=${entries[column]}`,
    );
  }
  return rows;
}

/** Sums of so many of them as fit in memory are finite. */
const LARGEST = 1e300;

/**
 * Returns the c of P 1 = c 1, P `[n2, n1]` row after row, which also has Pᵀ 1 = c n2/n1 1.
 *
 * @throws RangeError that names the caller and the factor where P or Pᵀ takes a constant to what is
 * not constant.
 */
export function constantScale(
  caller: string,
  factor: string,
  p: Float64Array,
  columns: number,
): number {
  const rows = p.length / columns;
  const rowSums = new Float64Array(rows);
  const columnSums = new Float64Array(columns);
  let largest = 0;
  for (const [index, entry] of p.entries()) {
    rowSums[Math.floor(index / columns)]! += entry;
    columnSums[index % columns]! += entry;
    largest = Math.max(largest, Math.abs(entry));
  }
  requireConstant(caller, factor, 'row', rowSums, CONSTANT_TOLERANCE * largest * columns);
  requireConstant(caller, factor, 'column', columnSums, CONSTANT_TOLERANCE * largest * rows);
  return rowSums.reduce((sum, value) => sum + value, 0) / rows;
}

function requireConstant(
  caller: string,
  factor: string,
  kind: 'row' | 'column',
  sums: Float64Array,
  tolerance: number,
): void {
  const least = Math.min(...sums);
  const most = Math.max(...sums);
  if (most - least <= tolerance) return;
  throw new RangeError(
    `${caller}: need a ${factor} map whose ${kind} sums are equal, got sums from ${least} to ${most}`,
  );
}

/** Rounding of a map that was computed, relative to its largest entry and the length of the sum. */
const CONSTANT_TOLERANCE = 1e-10;

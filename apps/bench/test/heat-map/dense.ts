import type { DenseRows } from '../../src/heat-map/dense-rows.js';

/** A matrix of the given rows. */
export function dense(values: readonly (readonly number[])[]): DenseRows {
  return {
    rows: values.length,
    columns: values[0]?.length ?? 0,
    get: (row, column) => values[row]![column]!,
  };
}

/** A matrix whose entries are 1 where fine vertex i belongs to coarse vertex j, else 0. */
export function staircase(rows: number, columns: number): DenseRows {
  return {
    rows,
    columns,
    get: (row, column) => (Math.floor((row * columns) / rows) === column ? 1 : 0),
  };
}

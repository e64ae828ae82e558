import type { Matrix } from 'ml-matrix';

/** Some rows that follow on each other. */
export interface Block {
  readonly start: number;
  readonly size: number;
}

/** Writes a value into the rows of a block, in one column. */
export function fillColumn(
  matrix: Matrix,
  column: number,
  { start, size }: Block,
  value: number,
): void {
  for (let row = start; row < start + size; row += 1) matrix.set(row, column, value);
}

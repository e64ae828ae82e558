import type { DenseRows } from './dense-rows.js';

/** How many rows and columns of a matrix one cell of its picture stands for. */
export interface BlockShape {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Returns the means of |P| over blocks, row by row; the last block of a row or column may be
 * smaller. Blocks of 1 by 1 are |P| itself.
 */
export function blockMeans(matrix: DenseRows, block: BlockShape): Float64Array[] {
  const columns = Math.ceil(matrix.columns / block.columns);
  return Array.from({ length: Math.ceil(matrix.rows / block.rows) }, (_, blockRow) => {
    const [top, bottom] = range(blockRow, block.rows, matrix.rows);
    return Float64Array.from({ length: columns }, (_value, blockColumn) => {
      const [left, right] = range(blockColumn, block.columns, matrix.columns);
      let sum = 0;
      for (let row = top; row < bottom; row += 1) {
        for (let column = left; column < right; column += 1)
          sum += Math.abs(matrix.get(row, column));
      }
      return sum / ((bottom - top) * (right - left));
    });
  });
}

/** Returns the largest of the means; 0 where there is none. */
export function largestMean(means: readonly Float64Array[]): number {
  return means.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0);
}

function range(index: number, size: number, end: number): readonly [from: number, to: number] {
  return [index * size, Math.min((index + 1) * size, end)];
}

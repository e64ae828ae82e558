import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns the shape `[rows, columns]` with rows·columns = n and rows >= columns that is nearest to
 * a square: 1024 is [32, 32], 128 is [16, 8], a prime n is [n, 1].
 *
 * @example
 * ```ts
 * import { grid, nearSquareShape } from '@msann/graph-lineage';
 *
 * console.log(nearSquareShape(128)); // [ 16, 8 ]
 * console.log(grid(nearSquareShape(1024)).order); // 1024
 * ```
 *
 * @throws RangeError where n is not an integer >= 1.
 */
export function nearSquareShape(n: number): readonly [rows: number, columns: number] {
  requireInteger('nearSquareShape', 'n', n, 1);
  let columns = Math.floor(Math.sqrt(n));
  while (n % columns !== 0) columns -= 1;
  return [n / columns, columns];
}

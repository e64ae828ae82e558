import { requireInteger } from '../graph/require-integer.js';

/**
 * Returns the shape `[rows, columns]` with rows·columns = n and rows >= columns that is nearest to
 * a square: 1024 is [32, 32], 128 is [16, 8], a prime n is [n, 1].
 *
 * @throws RangeError where n is not an integer >= 1.
 */
export function nearSquareShape(n: number): readonly [rows: number, columns: number] {
  requireInteger('nearSquareShape', 'n', n, 1);
  let columns = Math.floor(Math.sqrt(n));
  while (n % columns !== 0) columns -= 1;
  return [n / columns, columns];
}

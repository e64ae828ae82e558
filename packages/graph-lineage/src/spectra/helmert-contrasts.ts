import type { Matrix } from 'ml-matrix';
import { type Block, fillColumn } from './fill-column.js';

/**
 * Returns the two values of a Helmert contrast: the unit vector that has one value on `first` rows
 * and another on `second` more, and sums to 0. The first value is positive.
 */
export function helmertContrast(
  first: number,
  second: number,
): readonly [onFirst: number, onSecond: number] {
  const total = first + second;
  return [Math.sqrt(second / (first * total)), -Math.sqrt(first / (second * total))];
}

/**
 * Writes the Helmert contrasts of some blocks of rows into columns: of the first block and the
 * second, of the first two and the third, and so on, one fewer than there are blocks. With the
 * vector that is constant on all blocks they are orthonormal.
 */
export function fillContrasts(matrix: Matrix, firstColumn: number, blocks: readonly Block[]): void {
  let rowsBefore = blocks[0]!.size;
  for (let index = 1; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const column = firstColumn + index - 1;
    const [before, within] = helmertContrast(rowsBefore, block.size);
    for (let other = 0; other < index; other += 1) {
      fillColumn(matrix, column, blocks[other]!, before);
    }
    fillColumn(matrix, column, block, within);
    rowsBefore += block.size;
  }
}

/** Returns each row of a block as a block of its own. */
export function singleRows({ start, size }: Block): readonly Block[] {
  return Array.from({ length: size }, (_, row) => ({ start: start + row, size: 1 }));
}

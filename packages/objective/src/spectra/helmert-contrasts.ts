/** Some rows that follow on each other. */
export interface Block {
  readonly start: number;
  readonly size: number;
}

/**
 * Writes the Helmert contrasts of some blocks of rows into columns: of the first block and the
 * second, of the first two and the third, and so on, one fewer than there are blocks. Each is a unit
 * vector that sums to 0 and has one positive value on the blocks before and a negative one on its
 * last; they are orthogonal to one another.
 */
export function writeContrasts(
  rows: readonly Float64Array[],
  firstColumn: number,
  blocks: readonly Block[],
): void {
  let before = blocks[0]!.size;
  for (let index = 1; index < blocks.length; index += 1) {
    const column = firstColumn + index - 1;
    const { size } = blocks[index]!;
    const total = before + size;
    for (let other = 0; other < index; other += 1) {
      writeBlock(rows, column, blocks[other]!, Math.sqrt(size / (before * total)));
    }
    writeBlock(rows, column, blocks[index]!, -Math.sqrt(before / (size * total)));
    before = total;
  }
}

/** Writes a value into the rows of a block, in one column. */
export function writeBlock(
  rows: readonly Float64Array[],
  column: number,
  { start, size }: Block,
  value: number,
): void {
  for (let row = start; row < start + size; row += 1) rows[row]![column] = value;
}

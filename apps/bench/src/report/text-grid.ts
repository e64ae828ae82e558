/** A column of a plain-text grid; each cell is a list of lines. */
export interface TextColumn {
  readonly align: 'left' | 'right';
  /** Spaces before the column. */
  readonly gap: number;
  readonly head: string;
  readonly cells: readonly (readonly string[])[];
}

/** Width of a column: its longest line. */
export function columnWidth({ head, cells }: TextColumn): number {
  return Math.max(...[head, ...cells.flat()].map((line) => line.length));
}

/** Lines of text in aligned columns: the heads, then one row after another. */
export function textGrid(columns: readonly TextColumn[]): string[] {
  const rowCount = Math.max(0, ...columns.map(({ cells }) => cells.length));
  const lines = [joined(columns, ({ head }) => head)];
  for (let row = 0; row < rowCount; row += 1) {
    const height = Math.max(1, ...columns.map(({ cells }) => cells[row]?.length ?? 0));
    for (let line = 0; line < height; line += 1) {
      lines.push(joined(columns, ({ cells }) => cells[row]?.[line] ?? ''));
    }
  }
  return lines;
}

function joined(columns: readonly TextColumn[], text: (column: TextColumn) => string): string {
  const parts = columns.map((column) => {
    const width = columnWidth(column);
    const cell = text(column);
    const padded = column.align === 'left' ? cell.padEnd(width) : cell.padStart(width);
    return ' '.repeat(column.gap) + padded;
  });
  return parts.join('').trimEnd();
}

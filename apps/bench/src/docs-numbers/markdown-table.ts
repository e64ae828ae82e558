import { numberIn } from './number-in.js';

/** Returns a Markdown table, its columns as wide as their longest cells; columns of numbers are aligned at the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const [first, ...others] = [head, ...rows].map((row) =>
    row.map((cell) => cell.replaceAll('|', '\\|')),
  );
  const columns = first!.map((title, column) => {
    const cells = others.map((row) => row[column]!);
    return { width: Math.max(3, ...[title, ...cells].map(lengthOf)), right: areNumbers(cells) };
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (row: readonly string[]) =>
    line(
      row.map((cell, column) => {
        const { width, right } = columns[column]!;
        const space = ' '.repeat(width - lengthOf(cell));
        return right ? space + cell : cell + space;
      }),
    );
  const rule = columns.map(({ width, right }) =>
    right ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [padded(first!), line(rule), ...others.map(padded)].join('\n');
}

/** Whether there are numbers among some cells, and beside them only empty ones and such as `not reached`. */
function areNumbers(cells: readonly string[]): boolean {
  const isNumber = (cell: string) => numberIn(cell) !== null;
  return (
    cells.some(isNumber) &&
    cells.every((cell) => cell === '' || cell.startsWith('not ') || isNumber(cell))
  );
}

/** Characters, not units of UTF-16. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Returns the cells of a line of a CSV file. Those in double quotes may hold the separator; the quotes are taken off. */
export function csvCells(line: string, separator: string): string[] {
  if (!line.includes('"')) return line.split(separator);
  const cells = [''];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (character === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}

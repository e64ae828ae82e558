import type { MatrixEntries } from './collect-entries.js';
import type { ParseFault } from './parse-fault.js';

/**
 * Refuses a matrix that is not symmetric, in O(order + entries).
 *
 * @throws SyntaxError at the entry that comes again or has no equal one across the diagonal.
 */
export function requireSymmetric(
  { rows, columns, values, positions }: MatrixEntries,
  order: number,
  fault: ParseFault,
): void {
  // Two stable sorts by counting: the entries row by row, and their mirror images row by row.
  const unsorted = Uint32Array.from(rows.keys());
  const sorted = sortedBy(sortedBy(unsorted, columns, order), rows, order);
  const mirrored = sortedBy(sortedBy(unsorted, rows, order), columns, order);
  const place = (row: number, column: number): string => `row ${row + 1}, column ${column + 1}`;

  for (let index = 1; index < sorted.length; index += 1) {
    const [before, entry] = [sorted[index - 1]!, sorted[index]!];
    const [row, column] = [rows[entry]!, columns[entry]!];
    if (rows[before] === row && columns[before] === column) {
      throw fault(positions[entry]!, `need each entry once, got ${place(row, column)} again`);
    }
  }
  for (let index = 0; index < sorted.length; index += 1) {
    const [entry, image] = [sorted[index]!, mirrored[index]!];
    const after = columns[image]! - rows[entry]! || rows[image]! - columns[entry]!;
    if (after === 0 && values[image] === values[entry]) continue;
    // Of two different places, the first is the one that the other order lacks.
    const alone = after < 0 ? image : entry;
    const [row, column] = [rows[alone]!, columns[alone]!];
    throw fault(
      positions[alone]!,
      `need a symmetric matrix, got ${values[alone]} in ${place(row, column)} and ${after === 0 ? values[image] : 0} in ${place(column, row)}`,
    );
  }
}

function sortedBy(entries: Uint32Array, keys: readonly number[], order: number): Uint32Array {
  const next = new Uint32Array(order + 1);
  for (const entry of entries) next[keys[entry]! + 1]! += 1;
  for (let key = 0; key < order; key += 1) next[key + 1]! += next[key]!;
  const sorted = new Uint32Array(entries.length);
  for (const entry of entries) {
    const place = next[keys[entry]!]!;
    next[keys[entry]!] = place + 1;
    sorted[place] = entry;
  }
  return sorted;
}

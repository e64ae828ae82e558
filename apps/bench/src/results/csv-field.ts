export type CsvCell = string | number | null;

/**
 * A field of a CSV file: nothing for null and for numbers that are not finite (which JSON writes as
 * null too), in quotes where there is a comma, a quote or a line break in it, as RFC 4180 says.
 */
export function csvField(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

import { type CsvCell, csvField } from './csv-field.js';

/** Returns the text of a CSV file: the header as it stands, then a line a row. */
export function csvText(header: string, rows: readonly (readonly CsvCell[])[]): string {
  return `${[header, ...rows.map((row) => row.map(csvField).join(','))].join('\n')}\n`;
}

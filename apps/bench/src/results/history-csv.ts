import { type HistoryRow, historyColumns } from './history-row.js';
import { ResultsError } from './results-error.js';

/** The first line of history.csv. */
export const historyHeader = `${historyColumns.join(',')}\n`;

/**
 * A row as its line of history.csv: the shortest decimals that read back as the same number, and
 * seconds with 6 decimals.
 */
export function historyLine(row: HistoryRow): string {
  const fields = historyColumns.map((column) =>
    column === 'seconds' ? row.seconds.toFixed(6) : String(row[column]),
  );
  return `${fields.join(',')}\n`;
}

/** The text of a history.csv. */
export function historyText(rows: readonly HistoryRow[]): string {
  return historyHeader + rows.map(historyLine).join('');
}

/**
 * The rows of a history.csv.
 *
 * @param name - the file as error messages shall call it
 * @throws {@link ResultsError} when the text is not a whole history.csv with a row at least
 */
export function parseHistory(text: string, name: string): HistoryRow[] {
  if (!text.startsWith(historyHeader)) {
    throw new ResultsError(`${name}: the first line must be ${historyHeader.trimEnd()}`);
  }
  const lines = text.slice(historyHeader.length).split('\n');
  if (lines.length < 2 || lines.pop() !== '') {
    throw new ResultsError(`${name}: the file is truncated, its last line does not end`);
  }
  return lines.map((line, index) => parseLine(line, `${name}: line ${index + 2}`));
}

function parseLine(line: string, place: string): HistoryRow {
  const fields = line.split(',');
  const numbers = fields.map((field) => (field.trim() === '' ? Number.NaN : Number(field)));
  const [step, level, cost, flops, seconds, validationMse] = numbers;
  if (
    fields.length !== historyColumns.length ||
    step === undefined ||
    level === undefined ||
    cost === undefined ||
    flops === undefined ||
    seconds === undefined ||
    validationMse === undefined ||
    ![step, level, cost, flops, seconds].every(Number.isFinite) ||
    (Number.isNaN(validationMse) && fields[5] !== 'NaN')
  ) {
    throw new ResultsError(`${place} must be ${historyColumns.length} numbers, got "${line}"`);
  }
  return { step, level, cost, flops, seconds, validationMse };
}

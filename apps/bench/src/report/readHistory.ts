import { join } from 'node:path';
import { readResultsFile } from './readResultsFile.js';

/** One evaluation of a run: the columns of history.csv that the figures draw. */
export interface HistoryRow {
  readonly step: number;
  readonly cost: number;
  readonly seconds: number;
  /** NaN where the run diverged. */
  readonly validationMse: number;
}

const columns = ['step', 'level', 'cost', 'flops', 'seconds', 'validationMse'];

/**
 * The history.csv of a run, in the order of the file.
 *
 * @throws Error that names the file if it is absent, or has other columns or something not a number
 */
export function readHistory(outDir: string, id: string): HistoryRow[] {
  const path = join(outDir, 'runs', id, 'history.csv');
  const [head, ...lines] = readResultsFile(path).toString('utf8').trimEnd().split(/\r?\n/);
  if (head !== columns.join(',')) {
    throw new Error(`writeReport: ${path}: the first line must be ${columns.join(',')}`);
  }
  return lines.map((line, index) => {
    const cells = line.split(',');
    const [step, , cost, , seconds, validationMse] = cells.map(Number);
    const isMse = validationMse !== undefined && (cells[5] === 'NaN' || isFinite(validationMse));
    if (
      cells.length !== columns.length ||
      cells.includes('') ||
      !isNumber(step) ||
      !isNumber(cost) ||
      !isNumber(seconds) ||
      !isMse
    ) {
      throw new Error(`writeReport: ${path}: line ${index + 2} must be six numbers, got "${line}"`);
    }
    return { step, cost, seconds, validationMse };
  });
}

function isNumber(value: number | undefined): value is number {
  return value !== undefined && Number.isFinite(value);
}

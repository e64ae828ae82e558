import { join } from 'node:path';
import { readResultsFile } from '../report/read-results-file.js';
import { readSummary } from '../report/read-summary.js';
import type { Summary } from '../results/summary.js';

/** Where numbers come from; both throw an error that names what is missing or malformed. */
export interface NumbersReaders {
  /** Returns the summary of a results folder. */
  readonly summary: (folder: string) => Summary;
  /** Returns the text of a CSV file of measurements. */
  readonly csv: (file: string) => string;
}

/** Returns readers of the folders `results` and `measurements` of a docs folder. */
export function docsReaders(docs: string): NumbersReaders {
  return {
    summary: (folder) => readSummary(join(docs, 'results', folder)),
    csv: (file) => readResultsFile(join(docs, 'measurements', file)).toString('utf8'),
  };
}

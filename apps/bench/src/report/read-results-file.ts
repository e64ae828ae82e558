import { readFileSync } from 'node:fs';
import { ResultsError } from '../results/results-error.js';

/** The bytes of a file of the results folder. @throws ResultsError that names a missing file */
export function readResultsFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new ResultsError(`${path}: the file cannot be read (${reason})`, { cause });
  }
}

import { existsSync } from 'node:fs';
import type { RunConfig } from '../experiment/run-config.js';
import { ResultsError } from '../results/results-error.js';
import { runPaths } from '../results/run-paths.js';
import { readResultsFile } from './read-results-file.js';

/**
 * Returns what `read` makes of a run's config.json; null where the run has none.
 *
 * @throws {@link ResultsError} that names the file if `read` finds no run's config in it
 */
export function readRunConfig<T>(
  outDir: string,
  id: string,
  read: (config: RunConfig) => T,
): T | null {
  const path = runPaths(outDir, id).config;
  if (!existsSync(path)) return null;
  try {
    return read(JSON.parse(readResultsFile(path).toString('utf8')));
  } catch (cause) {
    throw new ResultsError(`${path}: the file is not the config of a run`, { cause });
  }
}

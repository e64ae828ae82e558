import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from './canonical-json.js';
import { historyText } from './history-csv.js';
import type { HistoryRow } from './history-row.js';
import { runId } from './run-id.js';
import { runPaths } from './run-paths.js';
import { writeFileAtomically } from './write-file-atomically.js';

/**
 * Cuts the history.csv of a run that was stopped back to the rows from which it goes on, and removes files that were only half
 * written.
 */
export function continueRun(out: string, config: object, rows: readonly HistoryRow[]): void {
  const paths = runPaths(out, runId(config));
  mkdirSync(paths.folder, { recursive: true });
  for (const name of readdirSync(paths.folder)) {
    if (name.endsWith('.tmp')) rmSync(join(paths.folder, name));
  }
  writeFileAtomically(paths.config, canonicalJson(config, 'config'));
  writeFileAtomically(paths.history, historyText(rows));
}

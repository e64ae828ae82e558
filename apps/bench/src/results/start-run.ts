import { appendFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { canonicalJson } from './canonical-json.js';
import { historyLine, historyText } from './history-csv.js';
import type { HistoryRow } from './history-row.js';
import { runId } from './run-id.js';
import { runPaths } from './run-paths.js';
import { writeFileAtomically } from './write-file-atomically.js';

/**
 * Makes the folder of a run, with config.json (the canonical JSON, whose SHA-256 begins with the
 * id) and a history.csv without rows; returns the id. What an interrupted run of the same config
 * left in the folder is removed.
 *
 * @throws RangeError when the run is finished already (see `isFinished`)
 * @throws TypeError when the config holds what JSON cannot
 */
export function startRun(out: string, config: object): string {
  const id = runId(config);
  const paths = runPaths(out, id);
  if (existsSync(paths.result)) {
    throw new RangeError(`startRun: the run must not be finished, got ${paths.result}`);
  }
  rmSync(paths.folder, { recursive: true, force: true });
  mkdirSync(paths.folder, { recursive: true });
  writeFileAtomically(paths.config, canonicalJson(config, 'config'));
  writeFileAtomically(paths.history, historyText([]));
  return id;
}

/**
 * Appends an evaluation to the history.csv of a started run.
 *
 * @throws RangeError when the run was not started
 */
export function appendHistory(out: string, id: string, row: HistoryRow): void {
  const paths = runPaths(out, id);
  if (!existsSync(paths.history)) {
    throw new RangeError(`appendHistory: the run must be started, there is no ${paths.history}`);
  }
  appendFileSync(paths.history, historyLine(row));
}

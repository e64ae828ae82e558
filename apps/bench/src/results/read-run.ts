import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isFinished } from './finish-run.js';
import { parseHistory } from './history-csv.js';
import type { HistoryRow } from './history-row.js';
import { parseRunResult } from './parse-run-result.js';
import { ResultsError } from './results-error.js';
import { runId } from './run-id.js';
import { isRunId, runPaths, runsFolder } from './run-paths.js';
import type { RunResult } from './run-result.js';

/** A finished run as its folder holds it. */
export interface FinishedRun {
  /** What config.json holds: what the run's id was made of. */
  readonly config: unknown;
  readonly result: RunResult;
  readonly history: readonly HistoryRow[];
}

/**
 * A finished run, read back from its folder and checked.
 *
 * @throws {@link ResultsError} when a file is missing or malformed, or belongs to another run
 */
export function readRun(out: string, id: string): FinishedRun {
  const paths = runPaths(out, id);
  const config = readConfig(paths.config, id);
  const result = parseRunResult(readText(paths.result), paths.result);
  if (result.id !== id) {
    throw new ResultsError(`${paths.result}: "id" must be that of the folder, got ${result.id}`);
  }
  return { config, result, history: parseHistory(readText(paths.history), paths.history) };
}

/** The ids of the finished runs in an output folder, in alphabetical order. */
export function finishedRuns(out: string): string[] {
  return startedRuns(out).filter((id) => isFinished(out, id));
}

/** The ids of the runs in an output folder that are not finished, in alphabetical order. */
export function unfinishedRuns(out: string): string[] {
  return startedRuns(out).filter((id) => !isFinished(out, id));
}

function startedRuns(out: string): string[] {
  const folder = runsFolder(out);
  return existsSync(folder) ? readdirSync(folder).filter(isRunId).sort() : [];
}

function readConfig(path: string, id: string): unknown {
  let config: unknown;
  try {
    config = JSON.parse(readText(path));
  } catch (cause) {
    if (cause instanceof ResultsError) throw cause;
    throw new ResultsError(`${path}: the file is not JSON`, { cause });
  }
  const found = runId(config as object);
  if (found !== id) throw new ResultsError(`${path}: the config was altered, its id is ${found}`);
  return config;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new ResultsError(`${path}: the file cannot be read (${reason})`, { cause });
  }
}

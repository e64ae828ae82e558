import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { isFinished } from './finish-run.js';
import { readRun } from './read-run.js';
import { runPaths } from './run-paths.js';

/** Notes in a run's folder why its training failed, for whoever looks for it and for {@link hasFailed}. */
export function noteFailure(out: string, id: string, why: string): void {
  const { folder, failure } = runPaths(out, id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(failure, `${why}\n`);
}

/** Whether a run's training failed, or came to its end with an MSE that is no number. */
export function hasFailed(out: string, id: string): boolean {
  if (isFinished(out, id)) return readRun(out, id).result.status === 'diverged';
  return existsSync(runPaths(out, id).failure);
}

/** Removes what a failed run left, as it is trained again, but for the checkpoint of one that is not finished. */
export function clearFailed(out: string, id: string): void {
  const { folder, failure } = runPaths(out, id);
  rmSync(isFinished(out, id) ? folder : failure, { recursive: true, force: true });
}

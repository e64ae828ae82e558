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

/** Takes the note away, as the run is trained again. */
export function forgetFailure(out: string, id: string): void {
  rmSync(runPaths(out, id).failure, { force: true });
}

/** Whether a run's training failed, or came to its end with an MSE that is no number. */
export function hasFailed(out: string, id: string): boolean {
  if (existsSync(runPaths(out, id).failure)) return true;
  return isFinished(out, id) && readRun(out, id).result.status === 'diverged';
}

/** Removes what a failed run left, but for the checkpoint of one that is not finished. */
export function clearFailed(out: string, id: string): void {
  if (isFinished(out, id)) rmSync(runPaths(out, id).folder, { recursive: true, force: true });
  else forgetFailure(out, id);
}

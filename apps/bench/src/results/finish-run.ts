import { existsSync } from 'node:fs';
import { parseRunResult } from './parse-run-result.js';
import { runPaths } from './run-paths.js';
import type { RunResult } from './run-result.js';
import { writeFileAtomically } from './write-file-atomically.js';

/**
 * Marks a started run as finished by its result.json, which comes into being whole.
 *
 * @throws RangeError when the run was not started
 * @throws {@link ResultsError} when a field of the result is not what `readRun` will accept
 */
export function finishRun(out: string, result: RunResult): void {
  const paths = runPaths(out, result.id);
  if (!existsSync(paths.config)) {
    throw new RangeError(`finishRun: the run must be started, there is no ${paths.config}`);
  }
  const json = `${JSON.stringify(result, null, 2)}\n`;
  parseRunResult(json, paths.result);
  writeFileAtomically(paths.result, json);
}

/** Whether a run's result.json is there. */
export function isFinished(out: string, id: string): boolean {
  return existsSync(runPaths(out, id).result);
}

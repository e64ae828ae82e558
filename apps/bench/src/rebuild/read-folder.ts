import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RunConfig } from '../experiment/run-config.js';
import { readSummary } from '../report/read-summary.js';
import { type FinishedRun, finishedRuns, readRun, unfinishedRuns } from '../results/read-run.js';
import { ResultsError } from '../results/results-error.js';
import { runPaths, runsFolder } from '../results/run-paths.js';
import type { RunResult } from '../results/run-result.js';
import type { Summary } from '../results/summary.js';

/** A finished run of an experiment. */
export interface FolderRun extends FinishedRun {
  /** The results folder in which it is. */
  readonly dir: string;
  readonly config: RunConfig;
}

/** What a results folder holds of runs. */
export interface RunsFolder {
  readonly dir: string;
  /** Its summary.json; null where there is none. */
  readonly summary: Summary | null;
  /** The finished runs: those of the summary in its order, then the others by method, label, depth, γ, k, seed and id. */
  readonly runs: readonly FolderRun[];
  /** The ids of runs that are begun, or in the summary alone. */
  readonly unfinished: readonly string[];
}

/**
 * Returns what a results folder holds of runs.
 *
 * @throws {@link ResultsError} when it has no finished run, or a file is missing or malformed
 */
export function readFolder(dir: string): RunsFolder {
  const finished = finishedRuns(dir);
  if (finished.length === 0) {
    throw new ResultsError(`${runsFolder(dir)}: there must be a finished run, and there is none`);
  }
  const summary = existsSync(join(dir, 'summary.json')) ? readSummary(dir) : null;
  const listed = summary?.runs.map(({ id }) => id) ?? [];
  const others = finished.filter((id) => !listed.includes(id)).map((id) => folderRun(dir, id));
  return {
    dir,
    summary,
    runs: [
      ...listed.filter((id) => finished.includes(id)).map((id) => folderRun(dir, id)),
      ...others.toSorted(byMethod),
    ],
    unfinished: [...new Set([...unfinishedRuns(dir), ...listed])].filter(
      (id) => !finished.includes(id),
    ),
  };
}

/**
 * Returns a finished run of a results folder.
 *
 * @throws {@link ResultsError} when a file is missing or malformed
 */
export function folderRun(dir: string, id: string): FolderRun {
  const run = readRun(dir, id);
  const config = run.config as Partial<RunConfig>;
  if (typeof config.engine?.name !== 'string' || typeof config.engine.threads !== 'number') {
    throw new ResultsError(
      `${runPaths(dir, id).config}: "engine" must have a name and a number of threads`,
    );
  }
  return { ...run, dir, config: config as RunConfig };
}

/** The default network first, as the commands order them, and so on down to what no two runs share. */
function byMethod({ result: a }: FolderRun, { result: b }: FolderRun): number {
  const methods = ['default', 'simultaneous', 'msann'];
  return (
    methods.indexOf(a.method) - methods.indexOf(b.method) ||
    compareTexts(a.label, b.label) ||
    a.depth - b.depth ||
    compareSettings(a.gamma, b.gamma) ||
    compareSettings(a.k, b.k) ||
    a.seed - b.seed ||
    compareTexts(a.id, b.id)
  );
}

/** Numbers by their size, several by the first that differs; words come last. */
function compareSettings(a: RunResult['k' | 'gamma'], b: RunResult['k' | 'gamma']): number {
  const [one, two] = [a, b].map((setting) =>
    [setting].flat().map((part) => (typeof part === 'string' ? Number.MAX_VALUE : Number(part))),
  );
  const at = one!.findIndex((number, i) => number !== two![i]);
  return at === -1 ? 0 : one![at]! - (two![at] ?? 0);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

import { canonicalJson } from '../results/canonical-json.js';
import { ResultsError } from '../results/results-error.js';
import { runPaths } from '../results/run-paths.js';
import { differingNumbers } from './differing-numbers.js';
import type { FolderRun, RunsFolder } from './read-folder.js';

/** What all runs of a report share, as it says of all what the first run's config says. */
const shared = ['data', 'network', 'imageShape', 'classes'] as const;

/**
 * Returns the runs of several folders, in their order; one that is in several is taken from the first, or from the folder that
 * is to have all of them where this holds it already.
 *
 * @throws {@link ResultsError} where two folders have other numbers under one id, or runs are not of one task
 */
export function mergeRuns(
  folders: readonly Pick<RunsFolder, 'runs'>[],
  held: Pick<RunsFolder, 'runs'> | null = null,
): FolderRun[] {
  const byId = new Map<string, FolderRun>();
  for (const run of folders.flatMap(({ runs }) => runs)) {
    const known = byId.get(run.result.id);
    if (known === undefined) byId.set(run.result.id, run);
    else checkSame(known, run);
  }
  for (const run of held?.runs ?? []) {
    const known = byId.get(run.result.id);
    if (known === undefined) continue;
    checkSame(known, run);
    byId.set(run.result.id, run);
  }
  const runs = [...byId.values()];
  checkOneTask(runs);
  return runs;
}

/** Whether two runs may stand in one report. */
export function areOfOneTask(a: FolderRun, b: FolderRun): boolean {
  return taskDifference(a, b) === null;
}

function checkSame(a: FolderRun, b: FolderRun): void {
  const differing = differingNumbers(a, b);
  if (differing === null) return;
  throw new ResultsError(
    `${folderOf(a)} and ${folderOf(b)}: runs of one id must differ in their seconds alone, and ${a.result.id} differs in ${differing}`,
  );
}

function checkOneTask(runs: readonly FolderRun[]): void {
  const [first] = runs;
  if (first === undefined) return;
  for (const run of runs) {
    const difference = taskDifference(first, run);
    if (difference === null) continue;
    throw new ResultsError(`${folderOf(first)} and ${folderOf(run)}: ${difference}`);
  }
}

/** Returns why two runs cannot stand in one report; null where they can. */
function taskDifference(a: FolderRun, b: FolderRun): string | null {
  const [task, other] = [a.result.task, b.result.task];
  if (task !== other) return `a report must be of one task, got ${task} and ${other}`;
  const field = shared.find((one) => fieldText(a, one) !== fieldText(b, one));
  if (field === undefined) return null;
  return `the runs of a report must have the same "${field}", got ${fieldText(a, field)} and ${fieldText(b, field)}`;
}

function fieldText({ config }: FolderRun, field: (typeof shared)[number]): string {
  return config[field] === undefined ? 'none' : canonicalJson(config[field]);
}

function folderOf({ dir, result }: FolderRun): string {
  return runPaths(dir, result.id).folder;
}

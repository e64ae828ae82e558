import { areOfOneTask } from './merge-runs.js';
import type { RunsFolder } from './read-folder.js';

/**
 * Returns a folder without the runs that are no part of the experiment of its summary: those of other data, another network or
 * another budget, which an earlier command left there.
 */
export function runsBesideSummary(folder: RunsFolder): RunsFolder {
  const [first] = folder.runs;
  if (first === undefined) return folder;
  const runs = folder.runs.filter(
    (run) => run.config.budget === first.config.budget && areOfOneTask(first, run),
  );
  return { ...folder, runs };
}

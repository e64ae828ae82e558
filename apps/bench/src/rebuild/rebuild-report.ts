import { resolve } from 'node:path';
import { reportFiles, writeReportFiles } from '../report/write-report.js';
import { finishedRuns } from '../results/read-run.js';
import type { Summary } from '../results/summary.js';
import { writeSummary } from '../results/write-summary.js';
import { copyRun } from './copy-run.js';
import { mergeRuns } from './merge-runs.js';
import { mergeSummary } from './merge-summary.js';
import { type RunsFolder, readFolder } from './read-folder.js';

/**
 * Writes summary and report of the runs of one folder or more into `out`, with a copy of the runs that it lacks; returns the
 * summary. Where something is wrong with a run, the summary and the report that were there stay.
 *
 * @throws {@link ResultsError} where the runs do not go together, as {@link mergeRuns} says
 */
export function rebuildReport(folders: readonly RunsFolder[], out: string): Summary {
  const held = finishedRuns(out).length > 0 ? readFolder(out) : null;
  const runs = mergeRuns(folders, held);
  const summary = mergeSummary(runs, held === null ? folders : [...folders, held]);
  for (const { dir, result } of runs) {
    if (resolve(dir) !== resolve(out)) copyRun(dir, out, result.id);
  }
  const files = reportFiles(out, summary);
  writeSummary(out, summary);
  writeReportFiles(out, files);
  return summary;
}

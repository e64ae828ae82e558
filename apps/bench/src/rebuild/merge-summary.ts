import { runSummary } from '../results/run-result.js';
import type { Summary } from '../results/summary.js';
import { engineOfRun } from './engine-of-run.js';
import { mergeEngines } from './merge-engines.js';
import type { FolderRun, RunsFolder } from './read-folder.js';
import { toldApart } from './told-apart.js';

/** What stands for the commit of runs whose folder does not tell it, beside others that are known. */
const unknownCommit = 'not known';

/** Returns the summary of runs of one task, of which there is one at least, from these folders. */
export function mergeSummary(
  runs: readonly FolderRun[],
  folders: readonly Pick<RunsFolder, 'dir' | 'summary'>[],
): Summary {
  const summaries = new Map(folders.map(({ dir, summary }) => [dir, summary]));
  const summaryOf = ({ dir }: FolderRun) => summaries.get(dir) ?? null;
  const engines = runs.map((run) => ({
    id: run.result.id,
    engine: engineOfRun(run, summaryOf(run)),
  }));
  return {
    schema: 1,
    experiment: runs[0]!.result.task,
    git: mergeCommits(runs.map((run) => run.result.git ?? summaryOf(run)?.git ?? null)),
    engine: mergeEngines(engines),
    runs: toldApart(runs.map((run) => ({ row: runSummary(run.result), run }))),
  };
}

/** Each commit once, of which a folder that was merged before has several; null where none is known. */
function mergeCommits(commits: readonly (string | null)[]): string | null {
  const known = new Set(commits.flatMap((commit) => (commit ?? unknownCommit).split('; ')));
  return known.size === 1 && known.has(unknownCommit) ? null : [...known].join('; ');
}

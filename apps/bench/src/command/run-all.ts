import { exitStatus } from '../exit-status.js';
import { paperExperiments } from '../experiment/paper-experiments.js';
import { readFolder } from '../rebuild/read-folder.js';
import { rebuildReport } from '../rebuild/rebuild-report.js';
import { runsBesideSummary } from '../rebuild/runs-beside-summary.js';
import { writeAllPage } from '../report/write-all-page.js';
import { finishedRuns } from '../results/read-run.js';
import type { AllOptions } from './all-command.js';
import type { Output } from './output.js';
import { endsAll, type RunLine, runEach } from './run-each.js';

/**
 * Runs the paper's experiments and writes a report of each and one of all, or says what would run; returns the worst exit status.
 *
 * @param options - what is added to each command line
 */
export async function runAll(
  { out, paper, dryRun }: AllOptions,
  options: readonly string[],
  run: RunLine,
  { stderr }: Output,
): Promise<number> {
  const experiments = paperExperiments(out, paper ?? false);
  if (dryRun) {
    const lines = experiments.flatMap((experiment) => experiment.lines);
    return runEach(lines, [...options, '--dry-run'], run);
  }
  let worst: number = exitStatus.done;
  for (const { out: folder, lines } of experiments) {
    const ended = await runEach(lines, options, run);
    if (endsAll(ended)) return ended;
    worst = Math.max(worst, ended);
    // The last line's summary is of its own runs alone.
    if (finishedRuns(folder).length > 0) {
      rebuildReport([runsBesideSummary(readFolder(folder))], folder);
    }
  }
  const made = experiments.filter(({ out: folder }) => finishedRuns(folder).length > 0);
  if (made.length > 0) {
    writeAllPage(out, made);
    stderr.write(`report of all: ${out}/report.html\n`);
  }
  return worst;
}

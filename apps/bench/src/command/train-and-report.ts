import type { EngineFacts } from '../engine/engine-facts.js';
import { replicaGroups } from '../experiment/replica-groups.js';
import type { RunConfig } from '../experiment/run-config.js';
import { groupFlops, runExperiment } from '../experiment/run-experiment.js';
import type { TrainGroup } from '../experiment/train-group.js';
import { lineDisplay } from '../progress/line-display.js';
import { type ProgressDisplay, silentDisplay } from '../progress/progress-display.js';
import { terminalDisplay } from '../progress/terminal-display.js';
import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import { withDistinctLabels } from '../results/distinct-labels.js';
import { ResultsError } from '../results/results-error.js';
import type { BenchContext } from './bench-context.js';
import { chosenRuns } from './chosen-runs.js';
import { engineLine } from './engine-line.js';
import type { Output } from './output.js';
import type { TrainOptions } from './train-command.js';

/** What {@link trainAndReport} needs beside the options. */
export interface PlannedTraining {
  readonly facts: EngineFacts;
  readonly trainGroup: TrainGroup;
  /** All runs that the options make. */
  readonly planned: readonly RunConfig[];
}

/**
 * Trains the chosen ones of the planned runs, shows how they go on and prints the table; returns whether they came to their end.
 *
 * @throws {@link ResultsError} where runs failed; the others came to their end
 */
export async function trainAndReport(
  { facts, trainGroup, planned }: PlannedTraining,
  options: TrainOptions,
  { output: { stdout, stderr }, signal }: BenchContext,
): Promise<boolean> {
  const { out, workers, replicas, quiet } = options;
  const { shown, wanted } = chosenRuns(planned, options);
  const groups = replicaGroups(wanted, replicas);
  const display = quiet ? silentDisplay : displayOn(stderr, groups);
  display.say(engineLine(facts));
  if (shown.length === 0) {
    const { part, parts } = options.shard!;
    display.say(`part ${part} of ${parts} has none of the ${planned.length} runs`);
  } else if (options.onlyFailed && wanted.length === 0) display.say(`no run failed in ${out}`);
  const { summary, interrupted, failed } = await runExperiment({
    out,
    runs: shown,
    groups,
    trainGroup,
    workers,
    display,
    saveNetworks: options.saveNetworks ?? false,
    ...(signal && { signal }),
  }).finally(display.stop);
  if (interrupted) {
    stderr.write(
      'interrupted; what was trained is kept, and the same command goes on from there\n',
    );
    return false;
  }
  if (summary !== undefined) {
    if (options.json) stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else stdout.write(`\n${formatTable(resultsTable(withDistinctLabels(summary)))}\n`);
    if (!quiet) stderr.write(`report: ${out}/report.html\n`);
  }
  if (failed > 0) {
    throw new ResultsError(
      `${out}: ${failed} of ${shown.length} runs failed; the same command with --only-failed trains them again`,
    );
  }
  return true;
}

function displayOn(
  stream: Output['stderr'],
  groups: readonly (readonly RunConfig[])[],
): ProgressDisplay {
  const flops = groups.reduce((sum, group) => sum + groupFlops(group), 0);
  return stream.isTTY ? terminalDisplay(stream, flops) : lineDisplay(stream, flops);
}

import { existsSync, rmSync } from 'node:fs';
import type { Progress } from '@msann/msann';
import type { ProgressDisplay } from '../progress/progress-display.js';
import { mergeSummary } from '../rebuild/merge-summary.js';
import { folderRun } from '../rebuild/read-folder.js';
import { readSummary } from '../report/read-summary.js';
import { spread } from '../report/spread.js';
import { writeReport } from '../report/write-report.js';
import { clearFailed, hasFailed, noteFailure } from '../results/failure.js';
import { isFinished } from '../results/finish-run.js';
import { readRun } from '../results/read-run.js';
import { ResultsError } from '../results/results-error.js';
import { runId } from '../results/run-id.js';
import { runPaths } from '../results/run-paths.js';
import type { Summary } from '../results/summary.js';
import { writeSummary } from '../results/write-summary.js';
import { estimateRun } from './estimate-run.js';
import type { RunConfig } from './run-config.js';
import { runNames } from './run-names.js';
import type { TrainGroup } from './train-group.js';

/** What {@link runExperiment} needs. */
export interface ExperimentOptions {
  readonly out: string;
  /** All runs, as they are to stand in the summary. */
  readonly runs: readonly RunConfig[];
  /** Those to train, in groups that train at once: unfinished ones, or failed ones that are to be trained again. */
  readonly groups: readonly (readonly RunConfig[])[];
  readonly trainGroup: TrainGroup;
  /** How many groups train side by side. */
  readonly workers: number;
  readonly display: ProgressDisplay;
  readonly signal?: AbortSignal;
  /** Whether trained networks are written. */
  readonly saveNetworks: boolean;
}

/** What came of an experiment. */
export interface ExperimentEnd {
  /** Undefined where the signal stopped it, or no run came to its end. */
  readonly summary: Summary | undefined;
  readonly interrupted: boolean;
  /** How many runs failed. */
  readonly failed: number;
}

/**
 * Trains the groups of runs, as many side by side as there are workers, then writes summary and report of all runs that came to
 * their end. A group that fails is noted and the others go on.
 */
export async function runExperiment(options: ExperimentOptions): Promise<ExperimentEnd> {
  const { out, runs, display } = options;
  const nameOf = runNames(runs);
  const waiting = new Set(options.groups.flat());
  for (const config of runs) {
    const id = runId(config);
    if (isFinished(out, id) && !waiting.has(config)) {
      // Of runs that were ended while the last of their group was being written.
      rmSync(runPaths(out, id).checkpoint, { force: true });
      const unsaved = options.saveNetworks && !existsSync(runPaths(out, id).network);
      display.say(
        `${nameOf([config])}: finished already, skipped (${id})${unsaved ? '; its network was not saved then' : ''}`,
      );
    }
  }
  const { interrupted, failed } = await trainAll(options, nameOf);
  const finished = runs.filter((config) => isFinished(out, runId(config)));
  if (interrupted || finished.length === 0) return { summary: undefined, interrupted, failed };
  // Runs that were skipped have the engine and the commit that trained them.
  const before = earlierSummary(out);
  const trained = finished.map((config) => folderRun(out, runId(config)));
  const summary = mergeSummary(trained, [{ dir: out, summary: before }]);
  writeSummary(out, summary);
  writeReport(out);
  return { summary, interrupted, failed };
}

/** Returns the summary that an earlier command left; null where there is none that can be read, as it is to be replaced. */
function earlierSummary(out: string): Summary | null {
  try {
    return readSummary(out);
  } catch (error) {
    if (error instanceof ResultsError) return null;
    throw error;
  }
}

/** Trains the groups, each by the first worker that is free. */
async function trainAll(
  { groups, workers, signal, trainGroup, out, display }: ExperimentOptions,
  nameOf: (group: readonly RunConfig[]) => string,
): Promise<Pick<ExperimentEnd, 'interrupted' | 'failed'>> {
  const waiting = [...groups];
  let interrupted = false;
  let failed = 0;
  const work = async () => {
    for (let group = waiting.shift(); group !== undefined; group = waiting.shift()) {
      if (interrupted || signal?.aborted) {
        interrupted = true;
        return;
      }
      const name = nameOf(group);
      const again = group.map(runId).filter((id) => hasFailed(out, id));
      for (const config of group) clearFailed(out, runId(config));
      const end = await trainShown(trainGroup, group, name, display);
      if (end === 'interrupted') {
        interrupted = true;
        for (const id of again) noteFailure(out, id, 'interrupted while it was trained again');
      } else if (group.every((config) => isFinished(out, runId(config)))) {
        // Whatever became of the process that trained them.
        tellDiverged(out, group, nameOf, display);
      } else if (typeof end === 'object') {
        failed += group.length;
        display.say(`${name}: failed, ${end.failure}`);
        for (const config of group) noteFailure(out, runId(config), end.failure);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, workers) }, work));
  return { interrupted, failed };
}

/** Trains a group while the display shows it; the MSE shown is the mean of its runs'. */
async function trainShown(
  trainGroup: TrainGroup,
  group: readonly RunConfig[],
  name: string,
  display: ProgressDisplay,
) {
  const run = display.startRun(name, groupFlops(group));
  const ofGroup = (progress: Progress) => ({ ...progress, flops: progress.flops * group.length });
  const errors = new Map<number, number>();
  const end = await trainGroup(group, {
    onResume: (progress) => {
      run.onResume(ofGroup(progress));
    },
    onProgress: (progress) => {
      run.onProgress(ofGroup(progress));
    },
    onEvaluation: (evaluation, replica) => {
      errors.set(replica, evaluation.validationMse);
      const { mean } = spread([...errors.values()])!;
      run.onEvaluation({ ...evaluation, validationMse: mean });
    },
  });
  run.end(end === 'finished');
  return end;
}

function tellDiverged(
  out: string,
  group: readonly RunConfig[],
  nameOf: (group: readonly RunConfig[]) => string,
  display: ProgressDisplay,
): void {
  for (const config of group) {
    const { status, steps } = readRun(out, runId(config)).result;
    if (status === 'diverged') {
      display.say(
        `${nameOf([config])}: diverged, the MSE was no longer a number after ${steps} steps`,
      );
    }
  }
}

/** Returns the floating-point operations that a group is expected to take. */
export function groupFlops(group: readonly RunConfig[]): number {
  return group.length * estimateRun(group[0]!).flops;
}

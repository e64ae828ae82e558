import { existsSync, rmSync } from 'node:fs';
import type { Engine, Progress } from '@msann/msann';
import type { ProgressDisplay } from '../progress/progress-display.js';
import { spread } from '../report/spread.js';
import { writeReport } from '../report/write-report.js';
import { isFinished } from '../results/finish-run.js';
import { readRun } from '../results/read-run.js';
import { runId } from '../results/run-id.js';
import { runPaths } from '../results/run-paths.js';
import { runSummary } from '../results/run-result.js';
import type { Summary } from '../results/summary.js';
import { writeSummary } from '../results/write-summary.js';
import { executeRuns } from './execute-runs.js';
import type { ExperimentData } from './experiment-data.js';
import { methodName, type RunConfig } from './run-config.js';

/** What {@link runExperiment} needs. */
export interface ExperimentOptions<T> {
  readonly experiment: string;
  readonly engine: Engine<T>;
  readonly out: string;
  /** All runs, as they are to stand in the summary. */
  readonly runs: readonly RunConfig[];
  /** Those that are not finished, in groups that train at once. */
  readonly groups: readonly (readonly RunConfig[])[];
  /** How many runs a group may have. */
  readonly replicas: number;
  /** Returns the data of the runs of a seed. */
  readonly dataOf: (seed: number) => ExperimentData;
  readonly git: string | null;
  readonly display: ProgressDisplay;
  readonly signal?: AbortSignal;
  /** Seconds of training between checkpoints. */
  readonly checkpointSeconds: number;
  /** Whether to write the trained networks. */
  readonly saveNetworks: boolean;
}

/**
 * Trains the groups of runs, then writes summary and report of all runs; returns the summary, or undefined where the
 * signal stopped it.
 */
export async function runExperiment<T>(
  options: ExperimentOptions<T>,
): Promise<Summary | undefined> {
  const { engine, out, runs, groups, replicas, dataOf, display, signal } = options;
  const { checkpointSeconds, saveNetworks } = options;
  const severalSeeds = new Set(runs.map(({ seed }) => seed)).size > 1;
  const nameOf = (group: readonly RunConfig[]) => {
    const seeds = group.map(({ seed }) => seed);
    const name = methodName(group[0]!.training);
    if (!severalSeeds) return name;
    return `${name}, ${seeds.length > 1 ? 'seeds' : 'seed'} ${seeds.join(', ')}`;
  };
  for (const config of runs) {
    const id = runId(config);
    if (isFinished(out, id)) {
      // Of runs that were ended while the last of their group was being written.
      rmSync(runPaths(out, id).checkpoint, { force: true });
      const unsaved = saveNetworks && !existsSync(runPaths(out, id).network);
      display.say(
        `${nameOf([config])}: finished already, skipped (${id})${unsaved ? '; its network was not saved then' : ''}`,
      );
    }
  }
  for (const group of groups) {
    display.startRun(nameOf(group));
    const ofGroup = (progress: Progress) => ({
      ...progress,
      flops: progress.flops * group.length,
    });
    const errors = new Map<number, number>();
    const results = await executeRuns(engine, out, group, dataOf(group[0]!.seed), {
      onResume: (progress) => {
        display.resumeRun(ofGroup(progress));
      },
      onProgress: (progress) => {
        display.onProgress(ofGroup(progress));
      },
      onEvaluation: (evaluation, replica) => {
        errors.set(replica, evaluation.validationMse);
        const { mean } = spread([...errors.values()])!;
        display.onEvaluation({ ...evaluation, validationMse: mean });
      },
      checkpointSeconds,
      saveNetworks,
      ...(signal && { signal }),
    });
    display.endRun(results !== undefined);
    if (results === undefined) return undefined;
    for (const [i, { status, steps }] of results.entries()) {
      if (status === 'diverged') {
        const name = nameOf([group[i]!]);
        display.say(`${name}: diverged, the MSE was no longer a number after ${steps} steps`);
      }
    }
  }
  const { name, device, threads } = engine;
  const summary: Summary = {
    schema: 1,
    experiment: options.experiment,
    git: options.git,
    engine: { name, device, threads, ...(replicas > 1 && { replicas }) },
    runs: runs.map((config) => runSummary(readRun(out, runId(config)).result)),
  };
  writeSummary(out, summary);
  writeReport(out);
  return summary;
}

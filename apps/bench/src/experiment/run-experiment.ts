import type { Engine } from '@msann/msann';
import type { ProgressDisplay } from '../progress/progress-display.js';
import { writeReport } from '../report/write-report.js';
import { isFinished } from '../results/finish-run.js';
import { readRun } from '../results/read-run.js';
import { runId } from '../results/run-id.js';
import { type RunResult, runSummary } from '../results/run-result.js';
import type { Summary } from '../results/summary.js';
import { writeSummary } from '../results/write-summary.js';
import { type ExperimentData, executeRun } from './execute-run.js';
import { methodName, type RunConfig } from './run-config.js';

/** What {@link runExperiment} needs. */
export interface ExperimentOptions<T> {
  readonly experiment: string;
  readonly engine: Engine<T>;
  readonly out: string;
  readonly runs: readonly RunConfig[];
  readonly data: ExperimentData;
  readonly git: string | null;
  readonly display: ProgressDisplay;
  readonly signal?: AbortSignal;
}

/**
 * Trains the runs that are not finished in the results folder, then writes summary and report; returns the
 * summary, or undefined where the signal stopped it.
 */
export async function runExperiment<T>(
  options: ExperimentOptions<T>,
): Promise<Summary | undefined> {
  const { engine, out, runs, data, display, signal } = options;
  const results: RunResult[] = [];
  const seeds = new Set(runs.map(({ seed }) => seed));
  for (const config of runs) {
    const id = runId(config);
    const name = methodName(config.training) + (seeds.size > 1 ? `, seed ${config.seed}` : '');
    if (isFinished(out, id)) {
      display.say(`${name}: finished already, skipped (${id})`);
      results.push(readRun(out, id).result);
      continue;
    }
    display.startRun(name);
    const result = await executeRun(engine, out, config, data, {
      onProgress: display.onProgress,
      onEvaluation: display.onEvaluation,
      ...(signal && { signal }),
    });
    display.endRun(result !== undefined);
    if (result === undefined) return undefined;
    if (result.status === 'diverged') {
      display.say(`${name}: diverged, the MSE was no longer a number after ${result.steps} steps`);
    }
    results.push(result);
  }
  const { name, device, threads } = engine;
  const summary: Summary = {
    schema: 1,
    experiment: options.experiment,
    git: options.git,
    engine: { name, device, threads },
    runs: results.map(runSummary),
  };
  writeSummary(out, summary);
  writeReport(out);
  return summary;
}

import type { Engine } from '@msann/msann';
import { chooseEngine } from '../engine/choose-engine.js';
import { type EngineFacts, engineFacts } from '../engine/engine-facts.js';
import { withEngine } from '../engine/with-engine.js';
import { gitRevision } from '../experiment/git-revision.js';
import { type PlanBase, planRuns } from '../experiment/plan-runs.js';
import { replicaGroups } from '../experiment/replica-groups.js';
import type { RunConfig } from '../experiment/run-config.js';
import { groupFlops, runExperiment } from '../experiment/run-experiment.js';
import { trainApart } from '../experiment/train-apart.js';
import { type TrainGroup, trainHere } from '../experiment/train-group.js';
import { lineDisplay } from '../progress/line-display.js';
import { type ProgressDisplay, silentDisplay } from '../progress/progress-display.js';
import { terminalDisplay } from '../progress/terminal-display.js';
import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import { withDistinctLabels } from '../results/distinct-labels.js';
import { isFinished } from '../results/finish-run.js';
import { ResultsError } from '../results/results-error.js';
import { runId } from '../results/run-id.js';
import { flopsPerSecond } from '../speed/flops-per-second.js';
import type { BenchContext } from './bench-context.js';
import { checkNetwork, checkReplicas, checkTogether } from './check-training.js';
import { chosenRuns } from './chosen-runs.js';
import { dryRunText, wholeText } from './dry-run-text.js';
import { engineLine } from './engine-line.js';
import { chosenOptimizer } from './optimizer-options.js';
import type { Output } from './output.js';
import type { TrainOptions } from './train-command.js';
import type { TrainTask } from './train-task.js';
import { UsageError } from './usage-error.js';

/**
 * Trains on a task; returns whether it came to its end.
 *
 * @param commandLine - for processes that train a part of it
 * @throws {@link ResultsError} where runs failed; the others came to their end
 */
export async function runTraining<Own extends object>(
  task: TrainTask<Own>,
  options: TrainOptions & Own,
  context: BenchContext,
  commandLine: readonly string[],
): Promise<boolean> {
  const { output, checkEngineApart, openEngine, runApart, signal } = context;
  const { stdout, stderr } = output;
  checkTogether(task, options);
  const chosen = chosenOptimizer(options);
  const { description, ofSeed } = task.load({
    ...options,
    permutePixels: options.permutePixels ?? false,
  });
  checkNetwork(Math.max(...options.depth), description);
  checkReplicas(task.name, options.replicas, description);
  const { workers, replicas, out }: TrainOptions = options;
  const [quiet, saveNetworks] = [options.quiet ?? false, options.saveNetworks ?? false];
  if (workers > 1 && runApart === undefined) {
    throw new UsageError(
      `option '--workers <n>' argument '${workers}' is invalid. Allowed: 1, as no process can be started from here.`,
    );
  }
  const threads = Math.max(1, Math.floor(options.threads / workers));
  const { engine: name, reasons } =
    options.engine === 'auto'
      ? await chooseEngine(checkEngineApart, threads)
      : { engine: options.engine, reasons: [] };
  if (!quiet) for (const reason of reasons) stderr.write(`${reason}\n`);
  const open = <R>(use: <T>(engine: Engine<T>, facts: EngineFacts) => Promise<R>) =>
    withEngine(
      name,
      { threads },
      (engine, { software }) => use(engine, engineFacts(engine, software)),
      openEngine,
    );
  const plan = (facts: EngineFacts): RunConfig[] => {
    const { seed = 0, seeds = [seed] }: TrainOptions = options;
    const { optimizer: _optimizer, rmsStart: _start, ...rest }: TrainOptions = options;
    const { name: engine, threads: own, software } = facts;
    const base: PlanBase = {
      task: task.name,
      ...description,
      engine: {
        name: engine,
        threads: own,
        ...(software && { software }),
        ...(replicas > 1 && { replicas }),
      },
    };
    return planRuns(base, { ...rest, seeds, ...chosen }, task);
  };
  const here = <T>(engine: Engine<T>) =>
    trainHere({
      engine,
      out,
      dataOf: ofSeed,
      checkpointSeconds: options.checkpointSeconds,
      saveNetworks,
      ...(signal && { signal }),
    });
  const told = options.runs;
  if (told !== undefined) {
    return open((engine, facts) => trainTold(plan(facts), told, here(engine), context));
  }
  if (options.dryRun) {
    return open(async (engine, facts) => {
      const runs = chosenRuns(plan(facts), options);
      stdout.write(dryRunText(runs));
      stdout.write(wholeText(runs, await flopsPerSecond(engine), workers));
      return true;
    });
  }
  const trainAll = async (facts: EngineFacts, trainGroup: TrainGroup): Promise<boolean> => {
    const runs = chosenRuns(plan(facts), options);
    const unfinished = runs.filter((config) => !isFinished(out, runId(config)));
    const groups = replicaGroups(unfinished, replicas);
    const display = quiet ? silentDisplay : displayOn(stderr, groups);
    display.say(engineLine(facts));
    const { summary, interrupted, failed } = await runExperiment({
      experiment: task.name,
      engine: facts,
      out,
      runs,
      groups,
      replicas,
      trainGroup,
      workers,
      git: gitRevision(process.cwd()),
      display,
      saveNetworks,
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
        `${out}: ${failed} of ${runs.length} runs failed; the same command with --only-failed trains them again`,
      );
    }
    return true;
  };
  if (workers === 1) return open((engine, facts) => trainAll(facts, here(engine)));
  // The workers have the engine to themselves.
  const facts = await open((_engine, own) => Promise.resolve(own));
  const args = ['--engine', name, '--threads', String(threads), '--workers', '1'];
  return trainAll(facts, trainApart(runApart!, [...commandLine, ...args]));
}

/** Trains what another process asked for and tells it how that goes on; returns whether it came to its end. */
async function trainTold(
  planned: readonly RunConfig[],
  ids: readonly string[],
  trainGroup: TrainGroup,
  { tell = () => undefined }: BenchContext,
): Promise<boolean> {
  const group = planned.filter((config) => ids.includes(runId(config)));
  if (group.length < ids.length) {
    throw new UsageError(
      `option '--runs <ids>' argument '${ids.join(',')}' is invalid. Allowed: ids of runs that the other options make.`,
    );
  }
  const end = await trainGroup(group, {
    onResume: (progress) => {
      tell({ kind: 'resume', progress });
    },
    onProgress: (progress) => {
      tell({ kind: 'progress', progress });
    },
    onEvaluation: (evaluation, replica) => {
      tell({ kind: 'evaluation', evaluation, replica });
    },
  });
  return end === 'finished';
}

function displayOn(
  stream: Output['stderr'],
  groups: readonly (readonly RunConfig[])[],
): ProgressDisplay {
  const flops = groups.reduce((sum, group) => sum + groupFlops(group), 0);
  return stream.isTTY ? terminalDisplay(stream, flops) : lineDisplay(stream, flops);
}

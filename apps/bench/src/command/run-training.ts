import type { Engine } from '@msann/msann';
import { chooseEngine } from '../engine/choose-engine.js';
import type { OpenedEngine } from '../engine/opened-engine.js';
import { withEngine } from '../engine/with-engine.js';
import { estimateRun } from '../experiment/estimate-run.js';
import { gitRevision } from '../experiment/git-revision.js';
import { type PlanBase, planRuns } from '../experiment/plan-runs.js';
import { replicaGroups } from '../experiment/replica-groups.js';
import type { RunConfig } from '../experiment/run-config.js';
import { runExperiment } from '../experiment/run-experiment.js';
import { lineDisplay } from '../progress/line-display.js';
import { type ProgressDisplay, silentDisplay } from '../progress/progress-display.js';
import { terminalDisplay } from '../progress/terminal-display.js';
import { formatTable } from '../report/format-table.js';
import { resultsTable } from '../report/results-table.js';
import { isFinished } from '../results/finish-run.js';
import { runId } from '../results/run-id.js';
import type { BenchContext } from './bench-context.js';
import { checkNetwork, checkReplicas, checkTogether } from './check-training.js';
import { dryRunText } from './dry-run-text.js';
import { engineLine } from './engine-line.js';
import { chosenOptimizer } from './optimizer-options.js';
import type { Output } from './output.js';
import type { TrainOptions } from './train-command.js';
import type { TrainTask } from './train-task.js';

/** Trains on a task; returns whether it came to its end. */
export async function runTraining<Own extends object>(
  task: TrainTask<Own>,
  options: TrainOptions & Own,
  { output: { stdout, stderr }, checkEngineApart, openEngine, signal }: BenchContext,
): Promise<boolean> {
  checkTogether(task, options);
  const chosen = chosenOptimizer(options);
  const { description, ofSeed } = task.load({
    ...options,
    permutePixels: options.permutePixels ?? false,
  });
  checkNetwork(options.depth, description);
  checkReplicas(task.name, options.replicas, description);
  const { threads } = options;
  const { engine: name, reasons } =
    options.engine === 'auto'
      ? await chooseEngine(checkEngineApart, threads)
      : { engine: options.engine, reasons: [] };
  if (!options.quiet) for (const reason of reasons) stderr.write(`${reason}\n`);
  const use = async <T>(engine: Engine<T>, { software }: OpenedEngine): Promise<boolean> => {
    const { replicas, seed = 0, seeds = [seed] }: TrainOptions = options;
    const { optimizer: _optimizer, rmsStart: _start, ...plan }: TrainOptions = options;
    const base: PlanBase = {
      task: task.name,
      ...description,
      engine: {
        name: engine.name,
        threads: engine.threads,
        ...(software && { software }),
        ...(replicas > 1 && { replicas }),
      },
    };
    const runs = planRuns(base, { ...plan, seeds, ...chosen }, task);
    if (options.dryRun) {
      stdout.write(dryRunText(runs));
      return true;
    }
    const unfinished = runs.filter((config) => !isFinished(options.out, runId(config)));
    const groups = replicaGroups(unfinished, replicas);
    const display = options.quiet ? silentDisplay : displayOn(stderr, groups);
    display.say(engineLine(engine));
    const summary = await runExperiment({
      experiment: task.name,
      engine,
      out: options.out,
      runs,
      groups,
      replicas,
      dataOf: ofSeed,
      git: gitRevision(process.cwd()),
      display,
      checkpointSeconds: options.checkpointSeconds,
      saveNetworks: options.saveNetworks ?? false,
      ...(signal && { signal }),
    }).finally(display.stop);
    if (summary === undefined) {
      stderr.write(
        'interrupted; what was trained is kept, and the same command goes on from there\n',
      );
      return false;
    }
    if (options.json) stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
    else stdout.write(`\n${formatTable(resultsTable(summary))}\n`);
    if (!options.quiet) stderr.write(`report: ${options.out}/report.html\n`);
    return true;
  };
  return withEngine(name, { threads }, use, openEngine);
}

function displayOn(
  stream: Output['stderr'],
  groups: readonly (readonly RunConfig[])[],
): ProgressDisplay {
  const estimates = groups.map((group) => group.length * estimateRun(group[0]!).flops);
  return stream.isTTY ? terminalDisplay(stream, estimates) : lineDisplay(stream, estimates);
}

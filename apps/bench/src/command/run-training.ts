import type { Engine } from '@msann/msann';
import { type EngineFacts, engineFacts } from '../engine/engine-facts.js';
import { withEngine } from '../engine/with-engine.js';
import { gitRevision } from '../experiment/git-revision.js';
import { type PlanBase, planRuns } from '../experiment/plan-runs.js';
import type { RunConfig } from '../experiment/run-config.js';
import { trainApart } from '../experiment/train-apart.js';
import { type TrainGroup, trainHere } from '../experiment/train-group.js';
import { flopsPerSecond } from '../speed/flops-per-second.js';
import type { BenchContext } from './bench-context.js';
import { checkGrids, checkNetwork, checkReplicas, checkTogether } from './check-training.js';
import { chosenRuns } from './chosen-runs.js';
import { dryRunText, wholeText } from './dry-run-text.js';
import { chosenOptimizer } from './optimizer-options.js';
import { trainAndReport } from './train-and-report.js';
import type { TrainOptions } from './train-command.js';
import type { TrainTask } from './train-task.js';
import { trainTold } from './train-told.js';
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
  context: BenchContext & Required<Pick<BenchContext, 'fastestEngine'>>,
  commandLine: readonly string[],
): Promise<boolean> {
  const { output, fastestEngine, openEngine, runApart, signal } = context;
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
  if (workers > 1 && runApart === undefined) {
    throw new UsageError(
      `option '--workers <n>' argument '${workers}' is invalid. Allowed: 1, as no process can be started from here.`,
    );
  }
  const threads = Math.max(1, Math.floor(options.threads / workers));
  const tell = (line: string) => {
    if (!options.quiet) stderr.write(`${line}\n`);
  };
  const name = options.engine === 'auto' ? await fastestEngine(threads, tell) : options.engine;
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
    const runs = planRuns(base, { ...rest, seeds, ...chosen }, task);
    checkGrids(runs);
    return runs;
  };
  const here = <T>(engine: Engine<T>) =>
    trainHere({
      engine,
      out,
      dataOf: ofSeed,
      checkpointSeconds: options.checkpointSeconds,
      saveNetworks: options.saveNetworks ?? false,
      git: gitRevision(process.cwd()),
      ...(signal && { signal }),
    });
  const told = options.runs;
  if (told !== undefined) {
    return open((engine, facts) => trainTold(plan(facts), told, here(engine), context));
  }
  if (options.dryRun) {
    return open(async (engine, facts) => {
      const runs = chosenRuns(plan(facts), options).wanted;
      stdout.write(dryRunText(runs));
      const dryRun = { runs, flopsPerSecond: await flopsPerSecond(engine), workers, replicas };
      stdout.write(wholeText(dryRun));
      context.onDryRun?.(dryRun);
      return true;
    });
  }
  const trainAll = (facts: EngineFacts, trainGroup: TrainGroup): Promise<boolean> =>
    trainAndReport({ facts, trainGroup, planned: plan(facts) }, options, context);
  if (workers === 1) return open((engine, facts) => trainAll(facts, here(engine)));
  // The workers have the engine to themselves.
  const facts = await open((_engine, own) => Promise.resolve(own));
  const args = ['--engine', name, '--threads', String(threads), '--workers', '1'];
  return trainAll(facts, trainApart(runApart!, [...commandLine, ...args]));
}

import { Command, CommanderError } from 'commander';
import { DataError } from '../data/data-error.js';
import { engineOnce } from '../engine/engine-once.js';
import { EngineUnavailable } from '../engine/engine-unavailable.js';
import { exitStatus as status } from '../exit-status.js';
import { ResultsError } from '../results/results-error.js';
import { readSweep } from '../sweep/read-sweep.js';
import { SweepError } from '../sweep/sweep-error.js';
import { allCommand } from './all-command.js';
import type { BenchContext } from './bench-context.js';
import { compareCommand } from './compare-command.js';
import { doctorCommand } from './doctor-command.js';
import { type DryRun, totalText } from './dry-run-text.js';
import { mnistLabelsTask } from './mnist-labels-task.js';
import { mnistTask } from './mnist-task.js';
import { objectTask } from './object-task.js';
import { optimizersCommand } from './optimizers-command.js';
import { otherDataCommand } from './other-data-command.js';
import { otherDataTask } from './other-data-task.js';
import { pChoiceTask } from './p-choice-task.js';
import { prolongationCommand } from './prolongation-command.js';
import { recipesCommand } from './recipes-command.js';
import { reportCommand } from './report-command.js';
import { runAll } from './run-all.js';
import { runEach } from './run-each.js';
import { runOptimizers } from './run-optimizers.js';
import { runProlongation } from './run-prolongation.js';
import { runRecipes } from './run-recipes.js';
import { runTraining } from './run-training.js';
import { speedCommand } from './speed-command.js';
import { sweepCommand } from './sweep-command.js';
import { trainCommand } from './train-command.js';
import type { TrainTask } from './train-task.js';
import { UsageError } from './usage-error.js';

/**
 * Runs `bench` with its arguments; returns the exit status: 0 done, 1 data or results at fault, 2 a wrong command
 * line, 3 an engine that cannot run here, 130 interrupted. Faults are told in one line on standard error.
 */
export async function runBench(args: readonly string[], context: BenchContext): Promise<number> {
  const { output, signal } = context;
  const { fastestEngine = engineOnce(context.checkEngineApart) } = context;
  const trainingContext = { ...context, fastestEngine };
  const dryRuns: DryRun[] = [];
  const onDryRun = (dryRun: DryRun) => dryRuns.push(dryRun);
  const again = (line: readonly string[]) => runBench(line, { ...trainingContext, onDryRun });
  let interrupted = false;
  let ended: number = status.done;
  const training = <Own extends object>(task: TrainTask<Own>) =>
    trainCommand<Own>(task, async (options) => {
      interrupted = !(await runTraining(task, options, trainingContext, args));
    });
  const program = new Command('bench')
    .description("The experiments of Scott and Mjolsness's paper on multilevel network training.")
    .usage('<experiment> [options]')
    .helpCommand(false)
    .addCommand(training(objectTask(1)))
    .addCommand(training(objectTask(2)))
    .addCommand(training(mnistTask))
    .addCommand(training(mnistLabelsTask))
    .addCommand(training(pChoiceTask))
    .addCommand(
      sweepCommand(async (file, options) => {
        ended = await runEach(await readSweep(file), options, again);
      }),
    )
    .addCommand(
      allCommand(async (own, options) => {
        ended = await runAll(own, options, again, output);
      }),
    )
    .addCommand(
      otherDataCommand(async (options) => {
        interrupted = !(await runTraining(otherDataTask(options), options, trainingContext, args));
      }),
    )
    .addCommand(
      prolongationCommand((options) => {
        interrupted = !runProlongation(options, context);
      }),
    )
    .addCommand(
      recipesCommand(async (options) => {
        interrupted = !(await runRecipes(options, context));
      }),
    )
    .addCommand(
      optimizersCommand(async (options) => {
        interrupted = !(await runOptimizers(options, context));
      }),
    )
    .addCommand(reportCommand(output))
    .addCommand(compareCommand(output))
    .addCommand(speedCommand(output))
    .addCommand(doctorCommand(context));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
      outputError: (text, write) => {
        write(text.replace(/^error: /, 'bench: '));
      },
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    output.stdout.write(totalText(dryRuns));
    return interrupted ? status.interrupted : ended;
  } catch (error) {
    if (signal?.aborted && error === signal.reason) return status.interrupted;
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.usage;
    if (!isTold(error)) throw error;
    output.stderr.write(`bench: ${error.message}\n`);
    if (error instanceof EngineUnavailable) return status.unavailable;
    return error instanceof UsageError || error instanceof SweepError
      ? status.usage
      : status.failed;
  }
}

/** Whether an error's message tells the user all there is: no fault of the program. */
function isTold(error: unknown): error is Error {
  const kinds = [UsageError, SweepError, DataError, ResultsError, EngineUnavailable];
  if (kinds.some((kind) => error instanceof kind)) return true;
  // The operating system refused something, such as writing to the results folder.
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

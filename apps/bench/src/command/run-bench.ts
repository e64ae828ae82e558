import { Command, CommanderError } from 'commander';
import { DataError } from '../data/data-error.js';
import { ResultsError } from '../results/results-error.js';
import { mnistCommand } from './mnist-command.js';
import type { Output } from './output.js';
import { runMnist } from './run-mnist.js';
import { speedCommand } from './speed-command.js';
import { UsageError } from './usage-error.js';

/** Exit statuses of the command. */
const status = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

/**
 * Runs `bench` with its arguments; returns the exit status: 0 done, 1 data or results at fault, 2 a wrong command
 * line, 130 interrupted. Faults are told in one line on standard error.
 */
export async function runBench(
  args: readonly string[],
  output: Output,
  signal?: AbortSignal,
): Promise<number> {
  let interrupted = false;
  const program = new Command('bench')
    .description("The experiments of Scott and Mjolsness's paper on multilevel network training.")
    .usage('<experiment> [options]')
    .helpCommand(false)
    .addCommand(
      mnistCommand(async (options) => {
        interrupted = !(await runMnist(options, output, signal));
      }),
    )
    .addCommand(speedCommand(output));
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
    return interrupted ? status.interrupted : status.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.usage;
    if (!isTold(error)) throw error;
    output.stderr.write(`bench: ${error.message}\n`);
    return error instanceof UsageError ? status.usage : status.failed;
  }
}

/** Whether an error's message tells the user all there is: no fault of the program. */
function isTold(error: unknown): error is Error {
  const kinds = [UsageError, DataError, ResultsError];
  if (kinds.some((kind) => error instanceof kind)) return true;
  // The operating system refused something, such as writing to the results folder.
  return typeof error === 'object' && error !== null && 'syscall' in error;
}

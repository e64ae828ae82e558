/**
 * @file `pnpm bench <experiment>`: reads the command line and ends with the exit status: 0 done, 1 data or results at
 * fault, 2 a wrong command line, 130 interrupted.
 */
import { Command, CommanderError } from 'commander';
import { mnistCommand } from './command/mnist-command.js';
import { runMnist } from './command/run-mnist.js';
import { UsageError } from './command/usage-error.js';
import { DataError } from './data/data-error.js';
import { ResultsError } from './results/results-error.js';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
});

const program = new Command('bench')
  .description("The experiments of Scott and Mjolsness's paper on multilevel network training.")
  .usage('<experiment> [options]')
  .helpCommand(false)
  .addCommand(
    mnistCommand(async (options) => {
      const done = await runMnist(options, process, interrupt.signal);
      if (!done) process.exitCode = 130;
    }),
  );
for (const command of [program, ...program.commands]) {
  command.exitOverride().configureOutput({
    outputError: (text, write) => {
      write(text.replace(/^error: /, 'bench: '));
    },
  });
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = exitStatus(error);
}

function exitStatus(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const known = [UsageError, DataError, ResultsError].find((kind) => error instanceof kind);
  if (known === undefined) throw error;
  process.stderr.write(`bench: ${(error as Error).message}\n`);
  return known === UsageError ? 2 : 1;
}

/** @file `pnpm bench <experiment>`: hands the command line over and ends with its exit status. */
import { fileURLToPath } from 'node:url';
import { runBench } from './command/run-bench.js';
import { runInChild } from './command/run-in-child.js';
import { checkEngineApart } from './engine/check-engine-apart.js';
import { exitStatus } from './exit-status.js';

/** Commands that end in good order when they are interrupted. */
const endsInOrder = new Set([
  'one-object',
  'two-object',
  'mnist',
  'mnist-labels',
  'p-choice',
  'train',
  'sweep',
  'all',
  'optimizers',
  'recipes',
]);
/** Commands that compute without a pause, in which no handler would be called: Ctrl-C just ends them. */
const withoutPause = new Set(['prolongation', 'report', 'compare']);

const command = process.argv[2] ?? '';
const interrupt = new AbortController();
if (!withoutPause.has(command)) {
  process.once('SIGINT', () => {
    interrupt.abort();
    // What times or checks an engine has nothing to keep.
    if (!endsInOrder.has(command)) process.exit(exitStatus.interrupted);
  });
}

// A process that another one started ends with it, in good order.
process.once('disconnect', () => {
  interrupt.abort();
});

// Who reads may have seen enough, as `| head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await runBench(process.argv.slice(2), {
  output: process,
  checkEngineApart: checkEngineApart(
    [process.execPath, fileURLToPath(import.meta.url)],
    interrupt.signal,
  ),
  runApart: runInChild(fileURLToPath(import.meta.url), interrupt.signal),
  ...(process.send && {
    tell: (event) => {
      // The process that started this one may be gone.
      if (process.connected) process.send!(event, () => undefined);
    },
  }),
  signal: interrupt.signal,
});
// The channel to the process that started this one would keep it alive.
if (process.connected) process.disconnect();

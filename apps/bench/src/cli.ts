/** @file `pnpm bench <experiment>`: hands the command line over and ends with its exit status. */
import { fileURLToPath } from 'node:url';
import { runBench } from './command/run-bench.js';
import { checkEngineApart } from './engine/check-engine-apart.js';

/** Commands that end in good order when they are interrupted. */
const endsInOrder = new Set([
  'one-object',
  'two-object',
  'mnist',
  'mnist-labels',
  'optimizers',
  'recipes',
]);
/** Commands that compute without a pause, in which no handler would be called: Ctrl-C just ends them. */
const withoutPause = new Set(['prolongation']);

const command = process.argv[2] ?? '';
const interrupt = new AbortController();
if (!withoutPause.has(command)) {
  process.once('SIGINT', () => {
    interrupt.abort();
    // What times or checks an engine has nothing to keep.
    if (!endsInOrder.has(command)) process.exit(130);
  });
}

process.exitCode = await runBench(process.argv.slice(2), {
  output: process,
  checkEngineApart: checkEngineApart(
    [process.execPath, fileURLToPath(import.meta.url)],
    interrupt.signal,
  ),
  signal: interrupt.signal,
});

/** @file `pnpm bench <experiment>`: hands the command line over and ends with its exit status. */
import { fileURLToPath } from 'node:url';
import { runBench } from './command/run-bench.js';
import { checkEngineApart } from './engine/check-engine-apart.js';

/** Commands that end in good order when they are interrupted. */
const keepsResults = new Set(['mnist']);

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  // What times or checks an engine has nothing to keep.
  if (!keepsResults.has(process.argv[2] ?? '')) process.exit(130);
});

process.exitCode = await runBench(process.argv.slice(2), {
  output: process,
  checkEngineApart: checkEngineApart(
    [process.execPath, fileURLToPath(import.meta.url)],
    interrupt.signal,
  ),
  signal: interrupt.signal,
});

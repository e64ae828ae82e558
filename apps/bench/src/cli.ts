/** @file `pnpm bench <experiment>`: hands the command line over and ends with its exit status. */
import { fileURLToPath } from 'node:url';
import { runBench } from './command/run-bench.js';
import { checkEngineApart } from './engine/check-engine-apart.js';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
});

process.exitCode = await runBench(process.argv.slice(2), {
  output: process,
  checkEngineApart: checkEngineApart([process.execPath, fileURLToPath(import.meta.url)]),
  signal: interrupt.signal,
});

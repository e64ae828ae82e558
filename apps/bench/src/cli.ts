/** @file `pnpm bench <experiment>`: hands the command line over and ends with its exit status. */
import { runBench } from './command/run-bench.js';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
});

process.exitCode = await runBench(process.argv.slice(2), process, interrupt.signal);

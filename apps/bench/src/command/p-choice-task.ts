import { Option } from 'commander';
import { type MnistOptions, mnistTask } from './mnist-task.js';
import type { TrainTask } from './train-task.js';

/** The paper's comparison of prolongations (section 4.4, Figure 7): MNIST, with maps of every kind and at one setting of the cycles. */
export const pChoiceTask: TrainTask<MnistOptions> = {
  ...mnistTask,
  name: 'p-choice',
  description:
    'Compare prolongations on MNIST: local optima in one dimension and in two, the latter shuffled, random orthogonal ' +
    'matrices, all levels trained at once, and the default network. Prints the table of results and writes a report.',
  methodNotes: `Without --prolongation, --smoothing and --baselines: path, grid, shuffled and orthogonal maps with fine data, and all
levels of grid maps at once. The paper's k, γ and depth are lost from its text; the defaults stand for them.`,
  examples: [
    'pnpm bench p-choice                           the six methods',
    "pnpm bench p-choice --budget 256000           the paper's budget",
    'pnpm bench p-choice --prolongation grid,shuffled --smoothing coarse-data',
  ],
  methods: [
    ['path', 'fine-data'],
    ['grid', 'fine-data'],
    ['shuffled', 'fine-data'],
    ['orthogonal', 'fine-data'],
  ],
  simultaneous: 'grid',
  paper: new Option('--paper', "the paper's budget, 256000").implies({ budget: 256000 }),
};

import { layerRecipes } from '@msann/prolongation';
import { Option } from 'commander';
import { type MnistOptions, mnistTask } from './mnist-task.js';
import type { TrainTask } from './train-task.js';

/** The paper's comparison of prolongations (section 4.4, Figure 7): MNIST, with maps of every kind and at one setting of the cycles. */
export const pChoiceTask: TrainTask<MnistOptions> = {
  ...mnistTask,
  name: 'p-choice',
  description:
    'Compare prolongations on MNIST: local optima in one dimension and in two, the latter shuffled, random orthogonal ' +
    'matrices, all levels trained at once, the default network, and four maps that the paper has not. Prints the table of results and writes a report.',
  methodNotes: `Without --prolongation, --smoothing and --baselines: maps of every kind with fine data, and all levels of grid maps at once.
The paper's are path and grid, which are Haar's wavelet in one dimension and in two, shuffled and orthogonal; beside them
stand trigonometric interpolation, Daubechies' wavelet of length 4, smoothed aggregation and the optimum that is searched
for at s = 1/2. The paper's k, γ and depth are lost from its text; the defaults stand for them.`,
  examples: [
    'pnpm bench p-choice                           the ten methods',
    "pnpm bench p-choice --budget 256000           the paper's budget",
    'pnpm bench p-choice --prolongation grid,shuffled --smoothing coarse-data',
  ],
  methods: layerRecipes.map((recipe) => [recipe, 'fine-data'] as const),
  simultaneous: 'grid',
  paper: new Option('--paper', "the paper's budget, 256000").implies({ budget: 256000 }),
};

import { rmsProp } from '@msann/msann';
import { functionCases } from './function-cases.js';
import { mapCases } from './map-cases.js';
import type { CaseSettings, Scale, TrainingCase } from './training-case.js';

/** Every kind of hierarchy with every smoothing, every activation, loss and optimiser, in up to 100 steps. */
export const trainingCases: readonly TrainingCase[] = casesOf({
  side: 8,
  sizes: [64, 16, 8, 16, 64],
  batchSize: 16,
  leastSteps: 100,
});

/** What needs no training of its own in a brief suite. */
const sparedWhenBrief = [
  // Path and shuffled maps are folds as grid maps are: the same programs on other data.
  /^(path|shuffled)/,
  // Their operations are tried one by one; the trainings that stay have most of them.
  /^(tanh|relu|softplus|identity|sigmoid)/,
  /^optimizer (rmsProp|sgd)/,
  // Gathers, replicas, simultaneous steps and classes remain, of one kind each.
  /^the finest network alone/,
  /^unequal maps, (fine-data|.*replicas)/,
  /^(grid maps, fine-data|dense maps, coarse-data), one of three/,
  /^dense maps, simultaneous/,
  /^Kronecker products, (coarse-data|fine-data, one of three replicas)$/,
  /^classifier.*coarse-data/,
];

/** The same on a small network in fewer steps, for a brief suite. */
export const smallTrainingCases: readonly TrainingCase[] = casesOf({
  side: 4,
  sizes: [16, 16, 16],
  batchSize: 16,
  leastSteps: 14,
})
  .filter(({ name }) => !sparedWhenBrief.some((spared) => spared.test(name)))
  .map((one) => ({ ...one, name: `small, ${one.name}` }));

function casesOf(scale: Scale): readonly TrainingCase[] {
  return [...mapCases(scale), ...functionCases(scale)].map((settings) => caseOf(settings, scale));
}

function caseOf(settings: CaseSettings, { batchSize, ...scale }: Scale): TrainingCase {
  const { levels } = settings.hierarchy;
  const { simultaneous = false, leastSteps = scale.leastSteps } = settings;
  // A step of the finest network costs its batch; one in a cycle of γ = 2 on three levels on average 0.37 of it, where all
  // layers are halved; a simultaneous one at most 1.75 of it.
  const share = simultaneous ? 1.75 : levels.length === 1 ? 1 : 0.3875;
  return {
    smoothing: 'fine-data',
    simultaneous,
    loss: 'mean-squared-error',
    optimizer: rmsProp(),
    learningRate: 0.002,
    decaying: false,
    along: [],
    batchSize,
    leastSteps,
    budget: leastSteps * batchSize * share,
    ...settings,
  };
}

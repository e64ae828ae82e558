import { type LayerRecipe, layerRecipes } from '@msann/prolongation';
import { drawsSamples, type RunConfig } from '../experiment/run-config.js';
import { hierarchyKey, isLabels, runHierarchy } from '../experiment/run-hierarchy.js';
import { levelText } from '../results/level-text.js';
import type { TrainOptions } from './train-command.js';
import type { TrainTask } from './train-task.js';
import { refusedAsUsage, UsageError } from './usage-error.js';

/** Refuses options that are right alone and wrong together, and prolongations that the task has no use for. */
export function checkTogether<Own>({ refuses = {} }: TrainTask<Own>, options: TrainOptions): void {
  const { k, batchSize, opening, cascadeSteps, depth, prolongation = [] } = options;
  checkCorrection(options);
  const perLevel = {
    '--k <steps>': k ?? [],
    '--cascade-steps <steps>': [cascadeSteps],
    '--batch-size <examples>': [batchSize],
  };
  for (const [option, settings] of Object.entries(perLevel)) {
    for (const numbers of settings) {
      if (!Array.isArray(numbers)) continue;
      const other = depth.find((one) => numbers.length !== one + 1);
      if (other === undefined) continue;
      throw new UsageError(
        `option '${option}' argument '${numbers.join('/')}' is invalid. Allowed: one number for each of the ${other + 1} levels of --depth ${other}, or one for all.`,
      );
    }
  }
  if (cascadeSteps !== undefined && opening !== 'cascade') {
    throw new UsageError(
      `option '--cascade-steps <steps>' argument '${levelText(cascadeSteps)}' is invalid. Allowed: with --opening cascade.`,
    );
  }
  for (const recipe of prolongation) {
    if (refuses[recipe] === undefined) continue;
    throw new UsageError(
      `option '--prolongation <names>' argument '${recipe}' is invalid, as ${refuses[recipe]}. Allowed: ${layerRecipes.filter((name) => refuses[name] === undefined).join(', ')}.`,
    );
  }
}

function checkCorrection({ correction, correctionBatches, smoothing }: TrainOptions): void {
  if (correctionBatches !== undefined && correction === undefined) {
    throw new UsageError(
      `option '--correction-batches <n>' argument '${correctionBatches}' is invalid. Allowed: with --correction.`,
    );
  }
  if (correction !== undefined && smoothing?.includes('coarse-data') === false) {
    throw new UsageError(
      `option '--correction <names>' argument '${correction.join()}' is invalid. Allowed: with coarse data.`,
    );
  }
}

/** Refuses a depth at which a layer of the network can no longer be halved; one of labels stays as it is. */
export function checkNetwork(
  depth: number,
  description: Pick<RunConfig, 'network' | 'classes'>,
): void {
  const halved = description.network.filter((_, layer) => !isLabels(description, layer));
  let deepest = 0;
  while (halved.every((size) => size % 2 ** (deepest + 1) === 0)) deepest++;
  if (depth > deepest) {
    throw new UsageError(
      `option '--depth <n>' argument '${depth}' is invalid. Allowed: a whole number from 0 to ${deepest}, as the layers have ${halved.join(', ')} units.`,
    );
  }
}

/** Refuses layers whose grids cannot be halved so often, where their maps are those of grids. */
export function checkGrids(runs: readonly RunConfig[]): void {
  const checked = new Set<string>();
  for (const config of runs) {
    const { training } = config;
    if (training.method === 'default' || ofLines.includes(training.prolongation)) continue;
    const grids: RunConfig = { ...config, training: { ...training, prolongation: 'grid' } };
    const key = hierarchyKey(grids);
    if (!checked.has(key)) refusedAsUsage(() => runHierarchy(grids));
    checked.add(key);
  }
}

/** Recipes that ask for no grid. */
const ofLines: readonly LayerRecipe[] = ['path', 'orthogonal'];

/** Refuses to train seeds at once that do not share their data. */
export function checkReplicas(
  name: string,
  replicas: number,
  description: Pick<RunConfig, 'data'>,
): void {
  if (replicas > 1 && drawsSamples(description)) {
    throw new UsageError(
      `option '--replicas <n>' argument '${replicas}' is invalid. Allowed: 1, as ${name} draws other samples for each seed, and runs that train at once share theirs.`,
    );
  }
}

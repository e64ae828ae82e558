import { buildHierarchy, type Hierarchy, randomStream, sgd, smoothings } from '@msann/msann';
import {
  aggregationMap,
  denseMap,
  type LayerRecipe,
  layerMaps,
  type ProlongationMap,
  toDense,
} from '@msann/prolongation';
import { bumps } from './bumps.js';
import type { CaseSettings, Scale } from './training-case.js';

const depth = 2;

/** Hierarchies that are trained as one of several replicas as well: folds, gathers, and dense products along every axis. */
const replicated = ['grid maps', 'unequal maps', 'Kronecker products'];

/** Hierarchies that are trained at all levels at once as well, and for how many steps at most. */
const simultaneous = ['grid maps', 'dense maps'];
const simultaneousSteps = 40;

/** Steps of the corrected training, whose visits cost as much as two fine steps and more. */
const correctedSteps = 20;

/** Returns the trainings of every kind of hierarchy: with every smoothing, some as one of several, some simultaneous. */
export function mapCases({ side, sizes, batchSize, leastSteps }: Scale): readonly CaseSettings[] {
  const examples = {
    training: bumps(3 * batchSize + 2, side),
    validation: bumps(batchSize + 4, side),
  };
  const hierarchies = hierarchiesOf(sizes);
  const alone = Object.keys(hierarchies).map((maps) => ({ maps, along: [] }));
  const together = replicated.map((maps) => ({ maps, along: [1, 2] }));
  const inCycles = [...alone, ...together].flatMap(({ maps, along }) =>
    smoothings.map((smoothing) => ({
      name: `${maps}, ${smoothing}${along.length > 0 ? ', one of three replicas' : ''}`,
      hierarchy: hierarchies[maps]!,
      smoothing,
      along,
      ...examples,
    })),
  );
  // A visit's first step and its last are all that corrections change: gradient descent shows both within a few visits.
  const steps = Math.min(leastSteps, correctedSteps);
  const corrected = {
    name: 'corrected coarse data, one of two replicas',
    hierarchy: hierarchies['grid maps']!,
    smoothing: 'coarse-data',
    correction: { tau: true, lineSearch: true, batches: 2 },
    optimizer: sgd(),
    learningRate: 0.5,
    leastSteps: steps,
    budget: 3 * steps * batchSize,
    along: [1],
    ...examples,
  } as const;
  const atOnce = simultaneous.map((maps) => ({
    name: `${maps}, simultaneous`,
    hierarchy: hierarchies[maps]!,
    simultaneous: true,
    leastSteps: Math.min(leastSteps, simultaneousSteps),
    ...examples,
  }));
  return [...inCycles, corrected, ...atOnce];
}

function hierarchiesOf(sizes: readonly number[]): Readonly<Record<string, Hierarchy>> {
  const steps = (recipe: LayerRecipe, size: number, layer: number) =>
    layerMaps(recipe, size, depth, { generator: randomStream(layer, 'shuffle') });
  const hierarchyOf = (recipe: LayerRecipe) =>
    buildHierarchy(sizes.map((size, layer) => ({ size, steps: steps(recipe, size, layer) })));
  return {
    'the finest network alone': buildHierarchy(sizes.map((size) => ({ size, steps: [] }))),
    'path maps': hierarchyOf('path'),
    'grid maps': hierarchyOf('grid'),
    'shuffled maps': hierarchyOf('shuffled'),
    'unequal maps': buildHierarchy(
      sizes.map((size) => ({ size, steps: [oneAndPairs(size), oneAndPairs(size / 2)] })),
    ),
    'Kronecker products': hierarchyOf('trigonometric'),
    'dense maps': buildHierarchy(
      sizes.map((size, layer) => ({
        size,
        steps: steps('grid', size, layer).map((map) => denseMap(toDense(map))),
      })),
    ),
  };
}

/** Returns a map of aggregates of three, one and two nodes: no folds. */
function oneAndPairs(size: number): ProlongationMap {
  const index = Uint32Array.from({ length: size }, (_, f) =>
    f < 3 ? 0 : f === 3 ? 1 : Math.floor(f / 2),
  );
  return aggregationMap(index, size / 2);
}

import {
  buildHierarchy,
  type Examples,
  type Hierarchy,
  randomStream,
  type Smoothing,
  smoothings,
} from '@msann/msann';
import {
  aggregationMap,
  denseMap,
  type LayerRecipe,
  layerMaps,
  type ProlongationMap,
  toDense,
} from '@msann/prolongation';

/** One training to be run on several engines. */
export interface TrainingCase {
  readonly name: string;
  readonly hierarchy: Hierarchy;
  readonly smoothing: Smoothing;
  /** Seeds of replicas that train along at once. */
  readonly along: readonly number[];
  readonly training: Examples;
  readonly validation: Examples;
  readonly batchSize: number;
  readonly budget: number;
  /** Steps that the budget is enough for. */
  readonly leastSteps: number;
}

/** How large a family of trainings is: sizes of the layers, the first a square of `side` pixels. */
interface Scale extends Pick<TrainingCase, 'batchSize' | 'leastSteps'> {
  readonly side: number;
  readonly sizes: readonly number[];
}

const depth = 2;

/** Hierarchies that are trained as one of several replicas as well: folds, gathers and dense products. */
const replicated = ['grid maps', 'unequal maps', 'dense maps'];

/** Every kind of hierarchy with every smoothing, in 100 steps. */
export const trainingCases: readonly TrainingCase[] = casesOf({
  side: 8,
  sizes: [64, 16, 8, 16, 64],
  batchSize: 16,
  leastSteps: 100,
});

/** The same on a small network in fewer steps, for a device that is slow. */
export const smallTrainingCases: readonly TrainingCase[] = casesOf({
  side: 4,
  sizes: [16, 16, 16],
  batchSize: 16,
  leastSteps: 26,
})
  // Path and shuffled maps are folds as grid maps are: the same programs on other data.
  .filter(({ name }) => !/^(path|shuffled)/.test(name))
  .map((one) => ({ ...one, name: `small, ${one.name}` }));

function casesOf({ side, sizes, batchSize, leastSteps }: Scale): readonly TrainingCase[] {
  const examples = {
    training: bumps(3 * batchSize + 2, side),
    validation: bumps(batchSize + 4, side),
  };
  const hierarchies = hierarchiesOf(sizes);
  const alone = Object.keys(hierarchies).map((maps) => ({ maps, along: [] }));
  const together = replicated.map((maps) => ({ maps, along: [1, 2] }));
  return [...alone, ...together].flatMap(({ maps, along }) =>
    smoothings.map((smoothing) => {
      const hierarchy = hierarchies[maps]!;
      // A step of the finest network costs its batch; one in a cycle of γ = 2 on three levels on average 0.37 of it.
      const stepCost = hierarchy.levels.length === 1 ? batchSize : 0.3875 * batchSize;
      const budget = leastSteps * stepCost;
      const name = `${maps}, ${smoothing}${along.length > 0 ? ', one of three replicas' : ''}`;
      return { name, hierarchy, smoothing, along, ...examples, batchSize, budget, leastSteps };
    }),
  );
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

/** Smooth bumps on a square grid, at another place in each row. */
function bumps(count: number, side: number): Examples {
  const pixels = side * side;
  return {
    count,
    inputs: Float32Array.from({ length: count * pixels }, (_, i) => {
      const [image, pixel] = [Math.floor(i / pixels), i % pixels];
      const y = Math.floor(pixel / side) - (image % (side - 1));
      const x = (pixel % side) - ((3 * image) % side);
      return Math.exp(-(x * x + y * y) / 4);
    }),
  };
}

import {
  type Activation,
  adam,
  buildHierarchy,
  type Hierarchy,
  rmsProp,
  sgd,
  smoothings,
  tensorFlowJsRmsProp,
} from '@msann/msann';
import { identityMap, layerMaps } from '@msann/prolongation';
import { bumpClasses, bumps, classifiedBumps } from './bumps.js';
import type { CaseSettings, Scale } from './training-case.js';

/**
 * Activations that have no case elsewhere, and how long they are trained: where a unit's pre-activation comes close to the
 * kink of relu, float32 and float64 may part for good.
 */
const single = [
  { activation: 'tanh' },
  { activation: 'relu', leastSteps: 20 },
  { activation: 'softplus' },
  { activation: 'identity' },
] as const;

/** Optimisers, each with one kind of smoothing and some with a replica along. */
const optimizers = [
  {
    name: 'rmsProp of TensorFlow.js',
    optimizer: rmsProp(tensorFlowJsRmsProp),
    learningRate: 0.002,
    smoothing: 'fine-data',
  },
  { name: 'sgd', optimizer: sgd(), learningRate: 0.5, smoothing: 'coarse-data' },
  {
    name: 'sgd with momentum',
    optimizer: sgd({ momentum: 0.9 }),
    learningRate: 0.1,
    smoothing: 'coarse-data',
  },
  {
    name: 'sgd by Nesterov',
    optimizer: sgd({ momentum: 0.9, nesterov: true }),
    learningRate: 0.1,
    smoothing: 'fine-data',
  },
  { name: 'adam', optimizer: adam(), learningRate: 0.002, smoothing: 'fine-data', along: [1] },
] as const;

/** Steps enough for a function that is wrong to show; the maps' cases train longer. */
const fewSteps = 40;

/** Returns trainings of every activation, loss and optimiser. */
export function functionCases({
  side,
  sizes,
  batchSize,
  leastSteps,
}: Scale): readonly CaseSettings[] {
  const [many, few] = [3 * batchSize + 2, batchSize + 4];
  const examples = { training: bumps(many, side), validation: bumps(few, side) };
  const plain = gridHierarchy(sizes, 'sigmoid', 'sigmoid');
  const squared = single.map(({ activation, ...settings }) => ({
    name: `${activation} layers`,
    hierarchy: gridHierarchy(sizes, activation, activation),
    ...settings,
    ...examples,
  }));
  const binary = smoothings.map((smoothing) => ({
    name: `sigmoid layers, binary cross-entropy, ${smoothing}`,
    hierarchy: plain,
    loss: 'binary-cross-entropy' as const,
    smoothing,
    ...examples,
  }));
  const categorical = smoothings.map((smoothing) => ({
    name: `classifier of softplus layers and classes that no level coarsens, ${smoothing}`,
    hierarchy: gridHierarchy([...sizes.slice(0, -1), bumpClasses], 'softplus', 'softmax'),
    loss: 'categorical-cross-entropy' as const,
    smoothing,
    along: smoothing === 'fine-data' ? [1] : [],
    training: classifiedBumps(many, side),
    validation: classifiedBumps(few, side),
  }));
  const optimized = optimizers.map(({ name, ...settings }) => ({
    name: `optimizer ${name}, decaying rates`,
    hierarchy: plain,
    decaying: true,
    ...settings,
    ...examples,
  }));
  const steps = Math.min(leastSteps, fewSteps);
  return [...squared, ...binary, ...categorical, ...optimized].map((settings) => ({
    leastSteps: steps,
    ...settings,
  }));
}

/** Returns a hierarchy of grid maps; a softmax layer keeps its units at every level. */
function gridHierarchy(
  sizes: readonly number[],
  hidden: Activation,
  output: Activation,
): Hierarchy {
  const depth = 2;
  return buildHierarchy(
    sizes.map((size, layer) => {
      const activation = layer === sizes.length - 1 ? output : hidden;
      const kept = layer > 0 && activation === 'softmax';
      return {
        size,
        steps: kept
          ? Array.from({ length: depth }, () => identityMap(size))
          : layerMaps('grid', size, depth),
        ...(layer > 0 && { activation }),
      };
    }),
  );
}

import { buildHierarchy, type CycleOptions, type Hierarchy, randomStream } from '@msann/msann';
import { type AggregationMap, layerMaps } from '@msann/prolongation';
import type { RunConfig } from './run-config.js';

/** Returns the hierarchy of networks that a run trains; that of default training has one level. */
export function runHierarchy(config: RunConfig): Hierarchy {
  return buildHierarchy(
    config.network.map((size, layer) => ({ size, steps: layerSteps(config, layer) })),
  );
}

/** Returns the maps of one layer from each level to the finer one, finest first; none in default training. */
export function layerSteps(
  { network, imageShape, training, seed }: RunConfig,
  layer: number,
): AggregationMap[] {
  if (training.method === 'default') return [];
  const isImage = layer === 0 || layer === network.length - 1;
  return layerMaps(training.prolongation, network[layer]!, training.depth, {
    ...(isImage && { shape: imageShape }),
    generator: randomStream(seed, `shuffle of layer ${layer}`),
  });
}

/** Returns the cycle that a run repeats; that of default training is one step. */
export function runCycle({ training }: RunConfig): Omit<CycleOptions, 'depth'> {
  if (training.method === 'default') return { k: 1, gamma: 0, schedule: 'paper' };
  const { k, gamma, schedule } = training;
  return { k, gamma, schedule };
}

import { buildHierarchy, type CycleOptions, type Hierarchy, randomStream } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';
import type { RunConfig } from './run-config.js';

/** Returns the hierarchy of networks that a run trains; that of default training has one level. */
export function runHierarchy({ network, imageShape, training, seed }: RunConfig): Hierarchy {
  if (training.method === 'default') {
    return buildHierarchy(network.map((size) => ({ size, steps: [] })));
  }
  const { prolongation, depth } = training;
  return buildHierarchy(
    network.map((size, layer) => {
      const isImage = layer === 0 || layer === network.length - 1;
      return {
        size,
        steps: layerMaps(prolongation, size, depth, {
          ...(isImage && { shape: imageShape }),
          generator: randomStream(seed, `shuffle of layer ${layer}`),
        }),
      };
    }),
  );
}

/** Returns the cycle that a run repeats; that of default training is one step. */
export function runCycle({ training }: RunConfig): Omit<CycleOptions, 'depth'> {
  if (training.method === 'default') return { k: 1, gamma: 0, schedule: 'paper' };
  const { k, gamma, schedule } = training;
  return { k, gamma, schedule };
}

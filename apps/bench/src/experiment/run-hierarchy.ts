import {
  buildHierarchy,
  type Cycle,
  type CycleOptions,
  type Hierarchy,
  randomStream,
} from '@msann/msann';
import { layerMaps, type ProlongationMap } from '@msann/prolongation';
import type { FixedCycles, RunConfig } from './run-config.js';

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
): readonly ProlongationMap[] {
  if (training.method === 'default') return [];
  const isImage = layer === 0 || layer === network.length - 1;
  return layerMaps(training.prolongation, network[layer]!, training.depth, {
    ...(isImage && { shape: imageShape }),
    generator: randomStream(seed, `shuffle of layer ${layer}`),
  });
}

/** Returns the order of a run's visits; that of default training is cycles of one step. */
export function runCycle({ training }: RunConfig): Cycle {
  if (training.method === 'simultaneous') return training.method;
  if (training.method === 'default') return singleSteps;
  return 'cycle' in training ? training.cycle : cycleShape(training);
}

/** Cycles of one step at the finest level. */
export const singleSteps = { k: 1, gamma: 0, schedule: 'paper' } as const;

/** Returns the shape of a run's cycles. */
export function cycleShape(cycles: FixedCycles): Omit<CycleOptions, 'depth'> {
  const { k, gamma, schedule, opening, cascadeSteps } = cycles;
  return {
    k,
    gamma,
    schedule,
    ...(opening && { opening }),
    ...(cascadeSteps !== undefined && { cascadeSteps }),
  };
}

import {
  buildHierarchy,
  type Cycle,
  type CycleOptions,
  type Hierarchy,
  type Loss,
  randomStream,
  type SharedTrainOptions,
} from '@msann/msann';
import {
  identityMap,
  type LayerMapsOptions,
  layerMaps,
  type ProlongationMap,
} from '@msann/prolongation';
import { canonicalJson } from '../results/canonical-json.js';
import { drawsMaps, type FixedCycles, type RunConfig } from './run-config.js';

/** Returns the hierarchy of networks that a run trains; that of default training has one level. */
export function runHierarchy(config: RunConfig): Hierarchy {
  return buildHierarchy(
    config.network.map((size, layer) => ({
      size,
      steps: layerSteps(config, layer),
      ...(isLabels(config, layer) && { activation: 'softmax' as const }),
    })),
  );
}

/** Returns what two runs have in common if and only if their hierarchies are the same. */
export function hierarchyKey(config: RunConfig): string {
  const { network, imageShape, classes, training, seed } = config;
  if (training.method === 'default') return canonicalJson({ network }, 'hierarchy');
  const { prolongation, depth } = training;
  return canonicalJson(
    {
      network,
      imageShape,
      prolongation,
      depth,
      ...(classes !== undefined && { classes }),
      ...(drawsMaps(training) && { seed }),
    },
    'hierarchy',
  );
}

/** Returns the maps of one layer from each level to the finer one, finest first; none in default training. */
export function layerSteps(config: RunConfig, layer: number): readonly ProlongationMap[] {
  const { network, training, seed } = config;
  if (training.method === 'default') return [];
  if (isLabels(config, layer)) {
    return Array.from({ length: training.depth }, () => identityMap(network[layer]!));
  }
  const size = network[layer]!;
  return layerMaps(training.prolongation, size, training.depth, {
    ...layerShape(config, layer),
    generator: randomStream(seed, `shuffle of layer ${layer}`),
  });
}

/** What is known of the grid of a layer's units: hidden ones lie on a line where the data do, else on the most nearly square grid. */
function layerShape(
  { network, imageShape }: RunConfig,
  layer: number,
): Pick<LayerMapsOptions, 'shape'> {
  if (layer === 0 || layer === network.length - 1) return { shape: imageShape };
  return imageShape.length === 1 ? { shape: [network[layer]!] } : {};
}

/** Whether a layer's units are labels, which have no order and so are never coarsened. */
export function isLabels(
  { network, classes }: Pick<RunConfig, 'network' | 'classes'>,
  layer: number,
): boolean {
  return classes !== undefined && layer === network.length - 1;
}

/** What a run's training lowers. */
export function runLoss({ classes }: RunConfig): Loss {
  return classes === undefined ? 'mean-squared-error' : 'categorical-cross-entropy';
}

/** Returns what steps at coarse levels are fed with, and what ties them to the finest network. */
export function runSmoothing({
  training,
}: RunConfig): Required<Pick<SharedTrainOptions, 'smoothing'>> &
  Pick<SharedTrainOptions, 'correction'> {
  if (training.method !== 'msann') return { smoothing: 'fine-data' };
  const { smoothing, correction } = training;
  return { smoothing, ...(correction && { correction }) };
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

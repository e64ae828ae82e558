import { aggregationRecipes } from '@msann/prolongation';
import { pixelOrder } from '../data/pixel-order.js';
import { hasPermutedPixels, type RunConfig } from '../experiment/run-config.js';
import { layerSteps } from '../experiment/run-hierarchy.js';

const aggregations: ReadonlySet<string> = new Set(aggregationRecipes);

/** Which pixels one unit of a run's coarsest network stands for. */
export interface PixelAggregates {
  /** `[rows, columns]` of the images, `[pixels]` of lines. */
  readonly shape: RunConfig['imageShape'];
  readonly depth: number;
  /** The coarse unit of each pixel at its own place, row by row. */
  readonly units: readonly number[];
}

/** Returns a run's aggregates of pixels, made anew from its config as the run made them; null for default training
 * and where maps are no aggregations. */
export function pixelAggregates(config: RunConfig): PixelAggregates | null {
  const { training } = config;
  // Other maps take seconds to make.
  if (training.method === 'default' || !aggregations.has(training.prolongation)) return null;
  const steps = layerSteps(config, 0);
  if (steps.length === 0 || !steps.every((step) => step.kind === 'aggregation')) return null;
  const pixels = config.imageShape.reduce((product, length) => product * length, 1);
  const order = hasPermutedPixels(config) ? pixelOrder(pixels) : undefined;
  const units = Array.from({ length: pixels }, () => 0);
  for (let place = 0; place < pixels; place += 1) {
    units[order?.[place] ?? place] = steps.reduce((unit, step) => step.index[unit]!, place);
  }
  return { shape: config.imageShape, depth: steps.length, units };
}

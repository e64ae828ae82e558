import { pixelOrder, restorePixels } from '../data/pixel-order.js';
import { hasPermutedPixels, type RunConfig } from './run-config.js';

/** Returns a function of rows of pixels in a run's order that puts permuted pixels back at their places. */
export function pixelsInPlace(config: RunConfig): (values: Float32Array) => Float32Array {
  if (!hasPermutedPixels(config)) return (values) => values;
  const order = pixelOrder(config.network[0]!);
  return (values) => restorePixels(values, order);
}

import { largestFeatures } from '../results/largest-features.js';
import { inputsPicture } from './inputs-picture.js';
import type { RunConfig } from './run-config.js';

/**
 * Returns a PNG file with the weights that lead into units of the first hidden layer, those with the largest ones, each unit a
 * picture of the inputs: mid-grey is 0, and permuted pixels are back at their places.
 *
 * @param weights - effective ones from the inputs to the first hidden layer, `[inputs, units]`
 */
export function featurePicture(config: RunConfig, weights: Float32Array): Uint8Array {
  const [inputs, units] = config.network;
  return inputsPicture(config, units!, (count) => largestFeatures(weights, inputs!, count));
}

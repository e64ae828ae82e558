import type { Examples } from '@msann/msann';
import { lineStrips } from '../results/line-strips.js';
import { reconstructionStrip } from '../results/reconstruction-strip.js';
import { pixelsInPlace } from './pixels-in-place.js';
import { hasNoise, type RunConfig } from './run-config.js';

/** Returns a PNG file with examples and what a trained network makes of them, permuted pixels back at their places. */
export function reconstructionPicture(
  config: RunConfig,
  { count, inputs, targets = inputs }: Examples,
  outputs: Float32Array,
): Uint8Array {
  const inPlace = pixelsInPlace(config);
  const { imageShape: shape } = config;
  if (shape.length === 2) {
    return reconstructionStrip({
      inputs: inPlace(inputs),
      outputs: inPlace(outputs),
      shape,
      count,
    });
  }
  const rows = { input: inputs, target: targets, reconstruction: outputs };
  return lineStrips(
    pictureRows(config).map((name) => inPlace(rows[name])),
    shape[0],
    count,
  );
}

/** Returns what each sample's lines in the picture are, from above. */
export function pictureRows(config: RunConfig): ('input' | 'target' | 'reconstruction')[] {
  return hasNoise(config) ? ['input', 'target', 'reconstruction'] : ['input', 'reconstruction'];
}

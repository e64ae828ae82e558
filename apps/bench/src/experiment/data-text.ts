import { fileDataText, isFromFile } from './file-data-text.js';
import { drawsSamples, hasPermutedPixels, type RunConfig } from './run-config.js';

/** Returns what a run is trained and measured on, in words. */
export function dataText(config: RunConfig): string {
  const { imageShape, data, classes } = config;
  const permuted = hasPermutedPixels(config) ? '; the pixels in a random order' : '';
  if (isFromFile(config)) return `${fileDataText(config)}${permuted}`;
  if (!drawsSamples(config)) {
    return `images of ${imageShape.join(' by ')} pixels, ${data['validationCount']} of the training images held out for validation${permuted}${classes === undefined ? '' : `; the outputs are the probabilities of ${classes} labels`}`;
  }
  const objects = data['objects'] === 1 ? 'one run' : `${data['objects']} runs`;
  const noise =
    data['noise'] === 0
      ? 'no noise'
      : `each pixel of the input lit by chance with probability ${data['noise']}`;
  return `lines of ${imageShape[0]} pixels with ${objects} of ${data['objectLength']} ones, ${noise}${permuted}; ${data['pool']} samples to train on, ${data['validationCount']} for validation and ${data['testCount']} for the test, drawn anew for each seed`;
}

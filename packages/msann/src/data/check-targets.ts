import type { Loss } from '../network/loss.js';
import type { Examples } from './examples.js';

/** How far the targets of an example may sum to another number than 1: float32 roundings of many. */
const sumTolerance = 1e-3;

/**
 * Throws unless the targets, the inputs where there are none, are what a loss needs: from 0 to 1 for a cross-entropy, each
 * row a distribution for the categorical one.
 *
 * @param width - units of the last layer
 */
export function checkTargets(
  name: string,
  { inputs, targets = inputs }: Examples,
  loss: Loss,
  width: number,
): void {
  if (loss === 'mean-squared-error') return;
  for (const target of targets) {
    if (!(target >= 0 && target <= 1)) {
      throw new RangeError(`${name}: ${loss} needs targets from 0 to 1, got ${target}`);
    }
  }
  if (loss === 'binary-cross-entropy') return;
  for (let row = 0; row * width < targets.length; row++) {
    const sum = targets.subarray(row * width, (row + 1) * width).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - 1) > sumTolerance) {
      throw new RangeError(
        `${name}: ${loss} needs targets that sum to 1, got ${sum} for example ${row}`,
      );
    }
  }
}

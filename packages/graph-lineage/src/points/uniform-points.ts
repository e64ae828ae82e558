import type { RandomPointsOptions } from '../generators/random-points.js';
import { requireInteger } from '../graph/require-integer.js';
import { randomStream } from '../random/random-stream.js';

/** Returns n points uniform in the unit cube for the caller that it names where they are refused. */
export function uniformPoints(
  caller: string,
  n: number,
  { dimension = 2, seed = 0 }: RandomPointsOptions,
): readonly Float64Array[] {
  requireInteger(caller, 'n', n, 1);
  requireInteger(caller, 'dimension', dimension, 1);
  const draw = randomStream(caller, seed);
  return Array.from({ length: n }, () => Float64Array.from({ length: dimension }, draw));
}

import { type Graph, isConnected } from '@msann/graph-lineage';
import { requireGraphPair } from '../requirements/require-graph-pair.js';
import { requireOptions } from '../requirements/require-options.js';
import { shown } from '../requirements/shown.js';
import type { Scales } from './candidate.js';

/**
 * Returns the parameters of an objective, the defaults where they are not given.
 *
 * @throws RangeError and TypeError which name the caller, in the ranges of `@msann/objective`.
 */
export function requireRecipeInput(
  caller: string,
  coarse: Graph,
  fine: Graph,
  options: {
    readonly s?: number | undefined;
    readonly alpha?: number | undefined;
    readonly beta?: number | undefined;
  },
): Scales {
  requireOptions(caller, options);
  requireGraphPair(caller, coarse, fine);
  const { s = 0.5, alpha = 1, beta } = options;
  if (!(typeof s === 'number' && s >= 0 && s <= 1)) {
    throw new RangeError(`${caller}: need s in 0..1, got s=${shown(s)}`);
  }
  requireScale(caller, 'alpha', alpha);
  if (beta !== undefined) requireScale(caller, 'beta', beta);
  requireWeights(caller, coarse);
  requireWeights(caller, fine);
  if (s > 0 && !(isConnected(coarse) && isConnected(fine))) {
    throw new RangeError(
      `${caller}: need connected graphs where s > 0, as distances are infinite otherwise, got s=${s}`,
    );
  }
  return { s, alpha, beta };
}

function requireScale(caller: string, name: string, scale: unknown): void {
  if (!(typeof scale === 'number' && scale > 0 && scale < Infinity)) {
    throw new RangeError(`${caller}: need ${name} > 0, got ${name}=${shown(scale)}`);
  }
  if (scale < 1 / LARGEST_SCALE || scale > LARGEST_SCALE) {
    throw new RangeError(
      `${caller}: need ${name} in ${1 / LARGEST_SCALE}..${LARGEST_SCALE}, got ${name}=${scale}`,
    );
  }
}

function requireWeights(caller: string, { weights }: Graph): void {
  const wrong = weights?.find((weight) => weight < 1 / LARGEST_WEIGHT || weight > LARGEST_WEIGHT);
  if (wrong === undefined) return;
  throw new RangeError(
    `${caller}: need edge weights in ${1 / LARGEST_WEIGHT}..${LARGEST_WEIGHT}, got ${wrong}`,
  );
}

/** What leaves the squares of an objective's gradients finite. */
const LARGEST_SCALE = 1e70;
const LARGEST_WEIGHT = 1e30;

import { requireFunction } from '../requirements/require-function.js';
import { requireNumber } from '../requirements/require-number.js';
import { requireOptions } from '../requirements/require-options.js';
import { requireSeed } from '../requirements/require-seed.js';
import { shown } from '../requirements/shown.js';
import type { SolverOptions } from './solver-options.js';

/**
 * Checks the options that all solvers share.
 *
 * @throws RangeError and TypeError that name the caller, the option and its value.
 */
export function requireSolverOptions<Point>(caller: string, options: SolverOptions<Point>): void {
  requireOptions(caller, options);
  for (const name of LIMITS) {
    requireNumber(caller, name, options[name], `${name} >= 0`, (value) => value >= 0);
  }
  const { seed = 0, costTarget, onIteration, signal } = options;
  requireNumber(
    caller,
    'costTarget',
    costTarget,
    'costTarget to be a number',
    (value) => !Number.isNaN(value),
  );
  requireSeed(caller, seed);
  requireFunction(caller, 'onIteration', onIteration);
  if (signal !== undefined && typeof signal?.aborted !== 'boolean') {
    throw new TypeError(`${caller}: need signal to be an AbortSignal, got signal=${shown(signal)}`);
  }
}

const LIMITS = [
  'maximumIterations',
  'gradientTolerance',
  'stepTolerance',
  'costTolerance',
  'maximumEvaluations',
  'maximumSeconds',
] as const;

import { stiefel } from '@msann/manifold';
import { shown } from '../shown.js';
import { requireProlongation } from '../terms/require-prolongation.js';
import type { OptimalProlongationOptions } from './optimal-prolongation.js';
import { requireSeed } from './require-seed.js';

/**
 * Checks what a search takes, also where a matching makes it needless, so that a mistake is found
 * whatever the graphs are.
 *
 * @throws RangeError and TypeError which name the caller.
 */
export function requireSearchOptions(
  caller: string,
  rows: number,
  columns: number,
  options: OptimalProlongationOptions,
): void {
  requireSeed(caller, options.seed ?? 0);
  for (const name of ['gradientTolerance', 'maximumIterations', 'maximumSeconds'] as const) {
    const value: unknown = options[name];
    if (value === undefined || (typeof value === 'number' && value >= 0)) continue;
    throw new RangeError(
      `${caller}: need ${name} >= 0, got ${name}=${typeof value === 'number' ? value : typeof value}`,
    );
  }
  const signal: unknown = options.signal;
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new TypeError(`${caller}: need signal to be an AbortSignal, got ${shown(signal)}`);
  }
  const { initial } = options;
  if (initial === undefined) return;
  requireProlongation(caller, rows, columns, initial);
  const manifold = stiefel(rows, columns);
  const misfit = manifold.misfit(initial);
  if (misfit !== undefined) {
    throw new RangeError(`${caller}: need a finite initial matrix, got ${misfit}`);
  }
  const drift = manifold.drift(initial);
  if (!(drift <= LARGEST_DRIFT)) {
    throw new RangeError(
      `${caller}: need an initial matrix with orthonormal columns, got one with drift=${drift}`,
    );
  }
}

/** What solvers take and mend: points written in six digits. */
const LARGEST_DRIFT = 1e-4;

/**
 * Returns the share of step k = 0, 1, … in the mean of it and those before: (η+1)/(k+η+1), by which later steps count more and
 * the first is the mean itself. η = 8.
 *
 * @see docs/bibliography.md [Shamir2013], polynomial-decay averaging
 */
export function averageShare(k: number): number {
  return (DECAY + 1) / (k + DECAY + 1);
}

/** Returns the share of steps from .. to - 1 together, taken as one. */
export function averageShareOf(from: number, to: number): number {
  let kept = 1;
  for (let k = from; k < to; k += 1) kept *= 1 - averageShare(k);
  return 1 - kept;
}

const DECAY = 8;

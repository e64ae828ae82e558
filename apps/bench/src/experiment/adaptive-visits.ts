import type { AdaptiveCycle } from '@msann/msann';

/**
 * Returns the adaptive cycle of the library's defaults for so many levels, with all its constants: a run's id changes
 * when they do. A test holds them to the library's.
 */
export function adaptiveVisits(levels: number): Required<AdaptiveCycle> {
  const steps = (first: readonly number[], rest: number) =>
    Array.from({ length: levels }, (_, level) => first[level] ?? rest);
  return {
    kind: 'adaptive',
    cascadeSteps: steps([1, 32, 128], 256),
    visitSteps: steps([12, 32], 128),
    leastPay: 0.5,
    patience: 2,
    decaySteps: 4000,
  };
}

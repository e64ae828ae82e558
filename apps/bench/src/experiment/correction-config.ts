import type { CoarseCorrection } from '@msann/msann';

/** Names of what can tie visits to coarse networks to the finest one. */
export const correctionNames = ['tau', 'line-search'] as const;

export type CorrectionName = (typeof correctionNames)[number];

/** A correction as a run's config has it. */
export type CorrectionConfig = Required<CoarseCorrection>;

/** Returns the correction that these names make; undefined where there are none. */
export function correctionOf(
  names: readonly CorrectionName[] = [],
  batches = 1,
): CorrectionConfig | undefined {
  if (names.length === 0) return undefined;
  return { tau: names.includes('tau'), lineSearch: names.includes('line-search'), batches };
}

/** Returns a correction in words: `τ and line search of 2 batches`. */
export function correctionText({ tau, lineSearch, batches }: CorrectionConfig): string {
  const kinds = [...(tau ? ['τ'] : []), ...(lineSearch ? ['line search'] : [])];
  return `${kinds.join(' and ')} of ${batches} ${batches === 1 ? 'batch' : 'batches'}`;
}

import type { ThresholdName } from '../results/summary.js';

/** The thresholds in the order of the tables. */
export const thresholdNames: readonly ThresholdName[] = ['half', 'quarter', 'fifth', 'tenth'];

/** The thresholds as the tables and figures write them. */
export const thresholdFractions = {
  half: '1/2',
  quarter: '1/4',
  fifth: '1/5',
  tenth: '1/10',
} as const satisfies Record<ThresholdName, string>;

/** The thresholds as sentences write them. */
export const thresholdWords = {
  half: 'half',
  quarter: 'a quarter',
  fifth: 'a fifth',
  tenth: 'a tenth',
} as const satisfies Record<ThresholdName, string>;

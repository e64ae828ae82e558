import type { Evidence } from './evidence.js';

/** What came out of a claim. */
export interface Verdict {
  readonly holds: boolean;
  /** The figures that say so. */
  readonly measured: string;
}

export interface Claim {
  /** In the paper's words or near them. */
  readonly text: string;
  readonly section: string;
  /** Returns the verdict; null where the runs say nothing about it. */
  readonly judge: (evidence: Evidence) => Verdict | null;
}

/** A difference of the final MSE below this share is called none. */
export const PAR = 0.05;

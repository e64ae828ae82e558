import type { ProlongationMap } from '../prolongation-map.js';

/** A map that might be chosen, and how it came to be. */
export interface Candidate {
  /** The recipe's name, 'optimal', 'repeated pattern', … */
  readonly name: string;
  /** What it is, the beginning of a sentence. */
  readonly origin: string;
  readonly map: ProlongationMap;
}

/** The objective's parameters, given or the defaults; β the ratio of the largest distance eigenvalues if not given. */
export interface Scales {
  readonly s: number;
  readonly alpha: number;
  readonly beta?: number | undefined;
}

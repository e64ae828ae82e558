import type { CheckPoint } from './check-result.js';

/** An error, and how much of it rounding may have made. */
export interface ErrorPoint extends CheckPoint {
  /** Of the numbers that the error is the difference of, such as the cost. */
  readonly magnitude: number;
  /** How much what is approximated changed over the step. */
  readonly change: number;
}

/** What a check found. */
export interface CheckResult {
  /** How fast the error grows with the step, of its logarithm by that of the step; NaN if exact. */
  readonly slope: number;
  /** The slope that the error has where all is right. */
  readonly expected: number;
  /** Whether the slope is not more than 0.1 under the expected one, and nothing else is wrong. */
  readonly passed: boolean;
  /** Whether there is no error but rounding, as for a linear or quadratic cost in flat space. */
  readonly exact: boolean;
  /** What to plot: errors by steps, shortest first. */
  readonly points: readonly CheckPoint[];
  /** For people, several lines: the verdict, and what is likely to be wrong. */
  readonly report: string;
}

export interface CheckPoint {
  /** Length of the step. */
  readonly step: number;
  /** Root mean square over the directions, both ways. */
  readonly error: number;
}

/**
 * The cost along a curve, and what a solver knows of it: all that a line search sees. Cost and slope
 * are those at the point `retract(x, step · direction)`; a plain function of one number is a line too.
 */
export interface Line {
  /** NaN and infinity count as too high. */
  readonly cost: (step: number) => number;
  /** The derivative of the cost by the step; negative at 0. */
  readonly slope: (step: number) => number;
  /**
   * Where to look first.
   *
   * @defaultValue the search's own guess from `previous`, or 1
   */
  readonly firstStep?: number | undefined;
  /**
   * Norm of the direction.
   *
   * @defaultValue 1
   */
  readonly directionNorm?: number | undefined;
  /** The solver's last step, from which searches guess the first. */
  readonly previous?: PreviousStep | undefined;
  /**
   * The cost that must be undercut, where it is not cost(0): higher for searches that let the cost
   * rise at times.
   *
   * @defaultValue cost(0)
   */
  readonly reference?: number | undefined;
  /**
   * Costs that differ by less are taken as equal, and slopes decide.
   *
   * @defaultValue 2⁻⁴⁶ |cost(0)|
   */
  readonly rounding?: number | undefined;
  /** Whether to give up: a limit is reached, or the caller has aborted. */
  readonly halted?: (() => boolean) | undefined;
}

/** A step that was taken. */
export interface PreviousStep {
  readonly step: number;
  readonly directionNorm: number;
  /** At its beginning. */
  readonly slope: number;
  /** Costs that the search looked at. */
  readonly evaluations: number;
}

/** What a line search found. */
export interface LineSearchResult {
  /** 0 where nothing lower was found. */
  readonly step: number;
  /** The cost there. */
  readonly cost: number;
  /** Costs that the search looked at. */
  readonly evaluations: number;
  /**
   * `accepted` where all conditions hold; with `evaluation-limit` or `halted` the step, if it is not
   * 0, is lower but no more than that; `no-descent` where the slope is not negative, or the step has
   * shrunk to nothing.
   */
  readonly status: 'accepted' | 'evaluation-limit' | 'halted' | 'no-descent';
}

/** Looks along a line for a step that lowers the cost enough. It keeps nothing between calls. */
export type LineSearch = (line: Line) => LineSearchResult;

/**
 * Tracks the work of an experiment in floating-point operations, which tell the time left better than the
 * paper's cost does: that counts a coarse step far below its time.
 */
export interface WorkLeft {
  /** Work done so far, all runs together, at most {@link total}. */
  readonly done: number;
  readonly total: number;
  /** Notes the FLOPs that the run in progress had behind it when it began. */
  resume(flops: number): void;
  /** Notes the FLOPs of the run in progress. */
  advance(flops: number): void;
  /** Counts the run in progress as done. */
  endRun(): void;
  /** Returns the seconds left at the pace so far; undefined before any work was done. */
  secondsLeft(elapsed: number): number | undefined;
}

/**
 * Returns the account of the runs to come.
 *
 * @param estimates - floating-point operations of each run, in their order
 */
export function workLeft(estimates: readonly number[]): WorkLeft {
  const total = estimates.reduce((sum, flops) => sum + flops, 0);
  let [run, ended, current, before] = [0, 0, 0, 0];
  return {
    total,
    get done() {
      return ended + current;
    },
    resume(flops) {
      current = Math.min(flops, estimates[run] ?? 0);
      before += current;
    },
    advance(flops) {
      current = Math.min(flops, estimates[run] ?? 0);
    },
    endRun() {
      ended += estimates[run] ?? 0;
      current = 0;
      run++;
    },
    secondsLeft(elapsed) {
      const done = ended + current;
      return done > before ? (elapsed * (total - done)) / (done - before) : undefined;
    },
  };
}

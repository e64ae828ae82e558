/**
 * Tracks the work of an experiment in floating-point operations, which tell the time left better than the
 * paper's cost does: that counts a coarse step far below its time.
 */
export interface WorkLeft {
  /** Work done so far, all runs together, at most {@link total}. */
  readonly done: number;
  readonly total: number;
  /** Begins a run of so many operations; several may be in progress. */
  startRun(estimate: number): RunWork;
  /** Returns the seconds left at the pace so far; undefined before any work was done. */
  secondsLeft(elapsed: number): number | undefined;
}

/** The work of one run in progress. */
interface RunWork {
  /** Notes the FLOPs that the run had behind it when it began. */
  resume(flops: number): void;
  /** Notes its FLOPs so far. */
  advance(flops: number): void;
  /** Counts all of it as done. */
  end(): void;
}

/** Returns the account of runs that come to `total` floating-point operations. */
export function workLeft(total: number): WorkLeft {
  let [done, before] = [0, 0];
  return {
    total,
    get done() {
      return done;
    },
    startRun(estimate) {
      let current = 0;
      const advance = (flops: number) => {
        const next = Math.min(flops, estimate);
        done += next - current;
        current = next;
      };
      return {
        resume(flops) {
          advance(flops);
          before += current;
        },
        advance,
        end() {
          advance(estimate);
        },
      };
    },
    secondsLeft(elapsed) {
      return done > before ? (elapsed * (total - done)) / (done - before) : undefined;
    },
  };
}

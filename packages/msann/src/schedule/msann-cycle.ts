/** A visit to one level: so many smoothing steps there. */
export interface Visit {
  /** 0 is the finest level. */
  readonly level: number;
  readonly steps: number;
}

/**
 * How the paper's prose and its authors' program order the visits:
 *
 * - 'paper': at level l train; γ times { cycle at l+1; train at l };
 * - 'authors': the same, but every visit ends with k batches more, and one pass of one batch a level,
 *   coarsest first, comes before the first cycle.
 */
export const schedules = ['paper', 'authors'] as const;

export type Schedule = (typeof schedules)[number];

/** Shape of the cycles. */
export interface CycleOptions {
  /** Coarsest level, L; 0 trains the finest network alone. */
  readonly depth: number;
  /** Recursions to the next coarser level in each visit, γ: 1 is a V-cycle, 2 a W-cycle. */
  readonly gamma: number;
  /** Smoothing steps before and after each recursion, k: one number, or one for each level. */
  readonly k: number | readonly number[];
  readonly schedule: Schedule;
}

/**
 * Yields the visits of one cycle, MsANNCycle(level) of the paper.
 *
 * @throws RangeError if an option is not a whole number in range
 * @see paper Algorithm 1 and Figure 4
 */
export function* msannCycle(options: CycleOptions, level = 0): Generator<Visit, void> {
  if (level === 0) checkCycle(options);
  const train: Visit = { level, steps: stepsAt(options.k, level) };
  yield train;
  if (level < options.depth) {
    for (let i = 0; i < options.gamma; i++) {
      yield* msannCycle(options, level + 1);
      yield train;
    }
  }
  if (options.schedule === 'authors') yield train;
}

/**
 * Returns the visits before the first cycle: none, or one step a level, coarsest first, by the authors'
 * schedule.
 */
export function openingVisits({ depth, schedule }: CycleOptions): Visit[] {
  if (schedule === 'paper') return [];
  return Array.from({ length: depth + 1 }, (_, i) => ({ level: depth - i, steps: 1 }));
}

function stepsAt(k: CycleOptions['k'], level: number): number {
  return typeof k === 'number' ? k : k[level]!;
}

function checkCycle({ depth, gamma, k }: CycleOptions): void {
  const whole = (name: string, value: number, least: number) => {
    if (!Number.isInteger(value) || value < least) {
      throw new RangeError(`msannCycle: need a whole ${name} >= ${least}, got ${value}`);
    }
  };
  whole('depth', depth, 0);
  whole('gamma', gamma, 0);
  if (typeof k === 'number') return whole('k', k, 1);
  if (k.length !== depth + 1) {
    throw new RangeError(
      `msannCycle: need one k for each of the ${depth + 1} levels, got ${k.length}`,
    );
  }
  for (const steps of k) whole('k', steps, 1);
}

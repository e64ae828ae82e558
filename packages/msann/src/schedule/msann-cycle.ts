import { atLevel } from './at-level.js';

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

/**
 * How a training comes to the finest level:
 *
 * - 'none': it begins there;
 * - 'cascade': once through the levels, coarsest first, some steps at each; with γ = 0 afterwards that is cascadic
 *   multigrid;
 * - 'full': full multigrid, a cycle from each level, coarsest first.
 */
export const openings = ['none', 'cascade', 'full'] as const;

export type Opening = (typeof openings)[number];

/** Shape of the cycles. */
export interface CycleOptions {
  /** Coarsest level, L; 0 trains the finest network alone. */
  readonly depth: number;
  /**
   * Recursions to the next coarser level in each visit, γ: 1 is a V-cycle, 2 a W-cycle; 'F' the F-cycle, one
   * recursion that is an F-cycle again and one that is a V-cycle.
   */
  readonly gamma: number | 'F';
  /** Smoothing steps before and after each recursion, k: one number, or one for each level. */
  readonly k: number | readonly number[];
  readonly schedule: Schedule;
  /**
   * What comes before the first cycle, beside the authors' own opening.
   *
   * @defaultValue 'none'
   */
  readonly opening?: Opening;
  /**
   * Steps of a cascade at each level, finest first; level 0's are not made.
   *
   * @defaultValue k
   */
  readonly cascadeSteps?: number | readonly number[];
}

/**
 * Yields the visits of one cycle, MsANNCycle(level) of the paper.
 *
 * @example
 * ```ts
 * import { msannCycle } from '@msann/msann';
 *
 * const levelsOf = (gamma) => {
 *   const cycle = { depth: 2, gamma, k: 1, schedule: 'paper' };
 *   return Array.from(msannCycle(cycle), ({ level }) => level).join(' ');
 * };
 * console.log(levelsOf(1)); // 0 1 2 1 0
 * console.log(levelsOf(2)); // 0 1 2 1 2 1 0 1 2 1 2 1 0
 * console.log(levelsOf('F')); // 0 1 2 1 2 1 0 1 2 1 0
 * ```
 *
 * @throws RangeError if an option is not a whole number in range
 * @see paper Algorithm 1 and Figure 4
 */
export function* msannCycle(options: CycleOptions, level = 0): Generator<Visit, void> {
  if (level === 0) checkCycle(options);
  const train: Visit = { level, steps: atLevel(options.k, level) };
  yield train;
  if (level < options.depth) {
    for (const gamma of recursions(options.gamma)) {
      yield* msannCycle({ ...options, gamma }, level + 1);
      yield train;
    }
  }
  if (options.schedule === 'authors') yield train;
}

/** The γ of each recursion. */
function recursions(gamma: CycleOptions['gamma']): CycleOptions['gamma'][] {
  return gamma === 'F' ? ['F', 1] : Array.from({ length: gamma }, () => gamma);
}

/**
 * Returns the visits before the first cycle: the opening's, and by the authors' schedule one step a level, coarsest
 * first.
 */
export function openingVisits(options: CycleOptions): Visit[] {
  const { depth, schedule, opening = 'none', cascadeSteps = options.k } = options;
  const upwards = Array.from({ length: depth + 1 }, (_, i) => depth - i);
  const visits = schedule === 'authors' ? upwards.map((level) => ({ level, steps: 1 })) : [];
  for (const level of opening === 'none' ? [] : upwards.slice(0, -1)) {
    if (opening === 'full') visits.push(...msannCycle(options, level));
    else visits.push({ level, steps: atLevel(cascadeSteps, level) });
  }
  return visits;
}

function checkCycle(options: CycleOptions): void {
  const { depth, gamma, k, opening = 'none', cascadeSteps = k } = options;
  requireWhole('depth', depth, 0);
  if (gamma !== 'F') requireWhole('gamma', gamma, 0);
  requireSteps('k', k, depth);
  if (!openings.includes(opening)) {
    throw new RangeError(
      `msannCycle: need an opening of ${openings.join(', ')}, got ${String(opening)}`,
    );
  }
  requireSteps('cascadeSteps', cascadeSteps, depth);
}

function requireSteps(name: string, steps: CycleOptions['k'], depth: number): void {
  if (typeof steps === 'number') return requireWhole(name, steps, 1);
  if (steps.length !== depth + 1) {
    throw new RangeError(
      `msannCycle: need one ${name} for each of the ${depth + 1} levels, got ${steps.length}`,
    );
  }
  for (const own of steps) requireWhole(name, own, 1);
}

function requireWhole(name: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`msannCycle: need a whole ${name} >= ${least}, got ${value}`);
  }
}

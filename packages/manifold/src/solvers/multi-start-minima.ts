import type { Solution, SolverStatus } from './solution.js';

/** One of the different costs at which runs ended. */
export interface Minimum<Point> {
  /** The lowest of the costs that count as the same. */
  readonly cost: number;
  /** The solution that has it. */
  readonly solution: Solution<Point>;
  /** How many runs ended here. */
  readonly count: number;
  /** Which ones: places in `solutions`, ascending. */
  readonly starts: readonly number[];
}

/**
 * Returns the different minima among solutions, by ascending cost. Runs that a limit cut short or that
 * never began are left out: where they ended is no minimum.
 */
export function distinctMinima<Point>(
  solutions: readonly Solution<Point>[],
  sameCost: number,
): Minimum<Point>[] {
  const settled = solutions
    .map((solution, start) => ({ solution, start }))
    .filter(({ solution }) => SETTLED.has(solution.status) && Number.isFinite(solution.cost))
    .sort((a, b) => a.solution.cost - b.solution.cost || a.start - b.start);
  const rounding = ROUNDING * medianInitialCost(solutions);
  const minima: (Minimum<Point> & { count: number; starts: number[] })[] = [];
  for (const { solution, start } of settled) {
    const last = minima.at(-1);
    const { cost } = solution;
    if (last !== undefined && cost - last.cost <= sameCost * Math.abs(last.cost) + rounding) {
      last.count += 1;
      last.starts.push(start);
    } else {
      minima.push({ cost, solution, count: 1, starts: [start] });
    }
  }
  for (const { starts } of minima) starts.sort((a, b) => a - b);
  return minima;
}

const SETTLED: ReadonlySet<SolverStatus> = new Set([
  'gradient-tolerance',
  'step-tolerance',
  'cost-tolerance',
  'cost-target',
  'no-descent',
]);

/** Costs of minima that are 0 differ by any share of themselves; they compare with the starts' costs. */
const ROUNDING = 1e-10;

function medianInitialCost<Point>(solutions: readonly Solution<Point>[]): number {
  const costs = solutions
    .map(({ history, cost }) => Math.abs(history[0]?.cost ?? cost))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  return costs[costs.length >> 1] ?? 0;
}

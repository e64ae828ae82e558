import type { SolverStatus } from '@msann/manifold';
import type { OptimizerRun, PairComparison } from './comparison.js';
import { median } from './median.js';
import { type SolverName, solverNames } from './solver-names.js';

/** How near to the best known E a run has to end to have reached it: a share of it, or of 1. */
const reachedWithin = 1e-6;

/** What a solver made of all the starts on one pair. */
export interface ComparisonRow {
  readonly solver: SolverName;
  readonly runs: number;
  /** Runs that ended at the best known E. */
  readonly reached: number;
  readonly bestE: number;
  /** How far bestE is above the best known E. */
  readonly bestGap: number;
  readonly bestStart: string;
  readonly medianE: number;
  readonly medianGap: number;
  readonly medianSeconds: number;
  readonly medianEvaluations: number;
  /** How many runs each status ended, the most frequent first. */
  readonly statuses: readonly (readonly [status: SolverStatus, runs: number])[];
}

/** Returns one row a solver, in the order of the solvers. */
export function comparisonRows({ runs, bestE }: PairComparison): ComparisonRow[] {
  return solverNames.flatMap((solver) => {
    const own = runs.filter((run) => run.solver === solver);
    return own.length === 0 ? [] : [rowOf(solver, own, bestE)];
  });
}

function rowOf(solver: SolverName, runs: readonly OptimizerRun[], bestE: number): ComparisonRow {
  // Of runs that end as low, the one with the least work is the best: seconds differ each time.
  const lowest = Math.min(...runs.map(({ E }) => E));
  const best = runs
    .filter(({ E }) => isReached(E, lowest))
    .reduce((a, b) => (b.evaluations < a.evaluations ? b : a));
  const of = (value: (run: OptimizerRun) => number): number => median(runs.map(value));
  const counts = new Map<SolverStatus, number>();
  for (const { status } of runs) counts.set(status, (counts.get(status) ?? 0) + 1);
  return {
    solver,
    runs: runs.length,
    reached: runs.filter(({ E }) => isReached(E, bestE)).length,
    bestE: lowest,
    bestGap: lowest - bestE,
    bestStart: best.start,
    medianE: of(({ E }) => E),
    medianGap: of(({ E }) => E) - bestE,
    medianSeconds: of(({ seconds }) => seconds),
    medianEvaluations: of(({ evaluations }) => evaluations),
    statuses: [...counts].toSorted((a, b) => b[1] - a[1]),
  };
}

/** Whether an E is that of the minimum, within what an optimiser can be asked for. */
function isReached(E: number, minimum: number): boolean {
  return E - minimum <= reachedWithin * Math.max(1, Math.abs(minimum));
}

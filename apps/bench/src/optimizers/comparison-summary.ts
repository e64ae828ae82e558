import type { Comparison } from './comparison.js';
import { comparisonRows } from './comparison-rows.js';

/** The object of summary.json: the table and every run, without their curves. */
export function comparisonSummary(comparison: Comparison, git: string | null): object {
  const { s, seed, limits, pairs } = comparison;
  return {
    schema: 1,
    experiment: 'optimizers',
    git,
    s,
    seed,
    ...limits,
    pairs: pairs.map((pair) => {
      const { name, alpha, beta, bestE, lowerBound, certified, runs } = pair;
      return {
        name,
        alpha,
        beta,
        bestE,
        lowerBound,
        certified,
        solvers: comparisonRows(pair).map(({ statuses, ...row }) => ({
          ...row,
          statuses: Object.fromEntries(statuses),
        })),
        runs: runs.map((run) => ({ ...run, curve: undefined, gap: run.E - bestE })),
      };
    }),
  };
}

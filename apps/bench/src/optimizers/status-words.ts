import type { SolverStatus } from '@msann/manifold';
import type { ComparisonRow } from './comparison-rows.js';

/** What stopped a solver, short. */
const words: Readonly<Record<SolverStatus, string>> = {
  'gradient-tolerance': 'gradient',
  'step-tolerance': 'step',
  'cost-tolerance': 'cost',
  'cost-target': 'target',
  'iteration-limit': 'iterations',
  'evaluation-limit': 'evaluations',
  'time-limit': 'time',
  aborted: 'aborted',
  'no-descent': 'no descent',
  'not-finite': 'not finite',
};

/** Returns what stopped the runs of a row: `gradient`, or `gradient 5, time 2`. */
export function statusWords({ statuses }: Pick<ComparisonRow, 'statuses'>): string {
  const [first, ...others] = statuses;
  if (first === undefined) return '';
  if (others.length === 0) return words[first[0]];
  return statuses.map(([status, runs]) => `${words[status]} ${runs}`).join(', ');
}

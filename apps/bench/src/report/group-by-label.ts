import type { RunSummary } from '../results/summary.js';

/** The runs of one method: one a seed, never empty. */
export interface RunGroup {
  readonly label: string;
  readonly first: RunSummary;
  readonly runs: readonly RunSummary[];
}

/** Runs gathered by label: labels in the order in which they first appear, seeds ascending. */
export function groupByLabel(runs: readonly RunSummary[]): RunGroup[] {
  const byLabel = new Map<string, RunSummary[]>();
  for (const run of runs) {
    byLabel.set(run.label, [...(byLabel.get(run.label) ?? []), run]);
  }
  return [...byLabel].flatMap(([label, members]) => {
    const sorted = members.toSorted((a, b) => a.seed - b.seed);
    const first = sorted[0];
    return first === undefined ? [] : [{ label, first, runs: sorted }];
  });
}

/** The group of the default network, which the others are compared with; null where there is none. */
export function defaultGroup(groups: readonly RunGroup[]): RunGroup | null {
  return groups.find(({ first }) => first.method === 'default') ?? null;
}

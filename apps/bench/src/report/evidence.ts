import type { RunSummary } from '../results/summary.js';
import { defaultGroup, groupByLabel, type RunGroup } from './group-by-label.js';
import { type Sweep, sweepsOf } from './sweep-settings.js';

/** What claims are judged by. */
export interface Evidence {
  /** Runs of the default network. */
  readonly alone: readonly RunSummary[];
  readonly sweeps: readonly Sweep[];
  readonly groups: readonly RunGroup[];
}

/** Returns what some runs are to claims. */
export function evidenceOf(runs: readonly RunSummary[]): Evidence {
  const groups = groupByLabel(runs);
  return { alone: defaultGroup(groups)?.runs ?? [], sweeps: sweepsOf(runs), groups };
}

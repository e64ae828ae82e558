import type { RunSummary } from '../results/summary.js';
import { groupByLabel, type RunGroup } from './group-by-label.js';
import { type Sweep, sweepsOf } from './sweep-settings.js';

/** What claims are judged by. */
export interface Evidence {
  readonly sweeps: readonly Sweep[];
  readonly groups: readonly RunGroup[];
}

/** Returns what some runs are to claims. */
export function evidenceOf(runs: readonly RunSummary[]): Evidence {
  return { sweeps: sweepsOf(runs), groups: groupByLabel(runs) };
}

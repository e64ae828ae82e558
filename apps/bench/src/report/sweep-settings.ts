import { methodName } from '../experiment/run-config.js';
import { distinctLabels } from '../results/distinct-labels.js';
import { levelText } from '../results/level-text.js';
import type { RunSummary } from '../results/summary.js';
import { groupByLabel } from './group-by-label.js';
import { spread } from './spread.js';

/** A setting of the paper's cycles. */
export interface CycleSetting {
  readonly k: number | readonly number[];
  readonly gamma: number | 'F';
  readonly depth: number;
}

/** The runs of one setting, one a seed. */
export interface SweepSetting extends CycleSetting {
  readonly runs: readonly RunSummary[];
}

/** The settings that were tried of one method. */
export interface Sweep {
  /** The method's name, such as `MsANN, grid`, and what else tells it from others, such as its budget. */
  readonly name: string;
  readonly settings: readonly SweepSetting[];
  /** Runs of the default network of the same budget, and at the same rate where there are several; empty where there is none. */
  readonly alone: readonly RunSummary[];
}

/**
 * Returns the methods of which several settings of k, γ and depth were tried, with these; none where each method had one setting.
 */
export function sweepsOf(runs: readonly RunSummary[]): Sweep[] {
  const byName = new Map<string, Map<string, SweepSetting>>();
  const inCycles = runs.flatMap((run) => {
    const setting = cycleSetting(run);
    return setting === null ? [] : [{ run, setting }];
  });
  const names = distinctLabels(
    inCycles.map(({ run }) => ({ ...run, label: methodName(run), k: null, gamma: null, depth: 0 })),
  );
  for (const [i, { run, setting }] of inCycles.entries()) {
    const { k, gamma, depth } = setting;
    const name = names[i]!;
    const settings = byName.get(name) ?? new Map<string, SweepSetting>();
    const key = JSON.stringify([depth, gamma, k]);
    const before = settings.get(key)?.runs ?? [];
    settings.set(key, { k, gamma, depth, runs: [...before, run] });
    byName.set(name, settings);
  }
  return [...byName]
    .filter(([, settings]) => settings.size > 1)
    .map(([name, own]) => {
      const settings = [...own.values()];
      return { name, settings, alone: defaultBeside(settings[0]!.runs[0]!, runs) };
    });
}

/** Returns the runs of the default network that a run is compared with. */
function defaultBeside(
  { budget, learningRate }: RunSummary,
  runs: readonly RunSummary[],
): readonly RunSummary[] {
  const beside = runs.filter((run) => run.method === 'default' && run.budget === budget);
  const groups = groupByLabel(beside);
  const same = groups.find(({ first }) => first.learningRate === learningRate);
  return (same ?? groups[0])?.runs ?? [];
}

/** Returns the setting of a run's cycles; null where it has none of a fixed shape. */
export function cycleSetting({ k, gamma, depth }: RunSummary): CycleSetting | null {
  if (k === null || k === 'adaptive' || gamma === null || gamma === 'adaptive') return null;
  return { k, gamma, depth };
}

/** Returns the runs but for all settings of a sweep other than the one whose final MSE is the lowest. */
export function bestRuns(runs: readonly RunSummary[], sweeps: readonly Sweep[]): RunSummary[] {
  const left = new Set(
    sweeps
      .flatMap(({ settings }) => settings.toSorted((a, b) => finalMse(a) - finalMse(b)).slice(1))
      .flatMap((setting) => setting.runs.map(({ id }) => id)),
  );
  return runs.filter(({ id }) => !left.has(id));
}

/** Returns the mean final MSE of a setting, infinite where a run diverged. */
export function finalMse({ runs }: SweepSetting): number {
  const { mean } = spread(runs.map((run) => run.finalMse))!;
  return Number.isFinite(mean) ? mean : Number.POSITIVE_INFINITY;
}

/** Returns a setting in words: `k 4, γ 2, depth 3`. */
export function settingText({ k, gamma, depth }: CycleSetting): string {
  return `k ${levelText(k)}, γ ${gamma}, depth ${depth}`;
}

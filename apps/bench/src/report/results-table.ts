/**
 * @file The numbers of the paper's Table 3, one row a method.
 */
import {
  enginesOf,
  type RunSummary,
  type Summary,
  type ThresholdName,
} from '../results/summary.js';
import { defaultGroup, groupByLabel } from './group-by-label.js';
import { type Measure, measureNames, measures } from './measures.js';
import { type Ratio, ratioToDefault } from './ratio-to-default.js';
import { type Spread, spread } from './spread.js';
import { type CycleSetting, cycleSetting } from './sweep-settings.js';
import { thresholdNames } from './threshold-names.js';

/** What a method spent to come down to one threshold. */
export interface ThresholdCell {
  /** Over the runs that reached it; null where none did. */
  readonly value: Spread | null;
  readonly reached: number;
  readonly runs: number;
  /** Null for the default itself, without a default, and where nothing can be said. */
  readonly ratio: Ratio | null;
}

export interface ResultsRow {
  readonly label: string;
  readonly method: RunSummary['method'];
  /** Of the paper's cycles; null where there are none. */
  readonly setting: CycleSetting | null;
  readonly seeds: readonly number[];
  readonly initialMse: Spread;
  readonly finalMse: Spread;
  /** Null where the outputs are no labels. */
  readonly testErrorRate: Spread | null;
  /** All that the runs spent. */
  readonly total: Readonly<Record<Measure, Spread>>;
  readonly to: Readonly<Record<Measure, Readonly<Record<ThresholdName, ThresholdCell>>>>;
}

export interface ResultsTable {
  readonly experiment: string;
  /** Label of the default network; null where the experiment has none. */
  readonly baseline: string | null;
  /** How many runs may have trained at once. */
  readonly replicas: number;
  /** Whether runs were computed by several engines or on several devices, whose seconds do not compare. */
  readonly severalEngines: boolean;
  readonly rows: readonly ResultsRow[];
}

/**
 * The rows of the paper's Table 3: runs grouped by label, each with mean and sample standard
 * deviation over its seeds, and how many times less than the default it spent.
 *
 * @see the paper, section 4.3 and Table 3
 */
export function resultsTable(summary: Summary): ResultsTable {
  const groups = groupByLabel(summary.runs);
  const baseline = defaultGroup(groups);
  const engines = enginesOf(summary);
  const rows = groups.map(({ label, first, runs }): ResultsRow => {
    const compared = baseline === null || baseline.label === label ? null : baseline.runs;
    return {
      label,
      method: first.method,
      setting: cycleSetting(first),
      seeds: runs.map(({ seed }) => seed),
      initialMse: spreadOf(runs, ({ initialMse }) => initialMse),
      finalMse: spreadOf(runs, ({ finalMse }) => finalMse),
      testErrorRate: spread(runs.flatMap((run) => run.testErrorRate ?? [])),
      total: eachMeasure((measure) => spreadOf(runs, (run) => run[measures[measure].total])),
      to: eachMeasure((measure) =>
        eachThreshold((threshold) => cell(compared, runs, measure, threshold)),
      ),
    };
  });
  return {
    experiment: summary.experiment,
    baseline: baseline?.label ?? null,
    replicas: Math.max(...engines.map(({ replicas = 1 }) => replicas)),
    severalEngines: engines.length > 1,
    rows,
  };
}

function cell(
  defaultRuns: readonly RunSummary[] | null,
  runs: readonly RunSummary[],
  measure: Measure,
  threshold: ThresholdName,
): ThresholdCell {
  const values = runs.flatMap((run) => run[measures[measure].to][threshold] ?? []);
  return {
    value: spread(values),
    reached: values.length,
    runs: runs.length,
    ratio: defaultRuns === null ? null : ratioToDefault(defaultRuns, runs, measure, threshold),
  };
}

/** Groups are never empty, so there is a spread. */
function spreadOf(runs: readonly RunSummary[], value: (run: RunSummary) => number): Spread {
  return spread(runs.map(value)) ?? { mean: Number.NaN, deviation: null, count: 0 };
}

function eachMeasure<T>(make: (measure: Measure) => T): Record<Measure, T> {
  return Object.fromEntries(measureNames.map((name) => [name, make(name)])) as Record<Measure, T>;
}

function eachThreshold<T>(make: (threshold: ThresholdName) => T): Record<ThresholdName, T> {
  const entries = thresholdNames.map((name) => [name, make(name)]);
  return Object.fromEntries(entries) as Record<ThresholdName, T>;
}

/**
 * @file What `bench compare` finds, as its --json prints it (docs/results-format.md).
 */
import type { SettingField } from '../results/method-key.js';
import type { RunSummary, Summary } from '../results/summary.js';

/** What is compared: the test MSE after training, and what it took to come down to a tenth of the initial MSE. */
export const comparedMeasures = [
  'finalMse',
  'costToTenth',
  'flopsToTenth',
  'secondsToTenth',
] as const;

export type ComparedMeasure = (typeof comparedMeasures)[number];

/** What a run without a value is said to be. */
export const missingWords: Readonly<Record<ComparedMeasure, string>> = {
  finalMse: 'not a number',
  costToTenth: 'not reached',
  flopsToTenth: 'not reached',
  secondsToTenth: 'not reached',
};

/** What B is against A, where an interval shows it. */
export type Verdict = 'lower' | 'higher' | 'no difference shown';

/** A measure over the seeds of one folder. */
export interface Sample {
  /** Over the runs that have a value; null where none has. */
  readonly mean: number | null;
  /** Sample standard deviation; null for fewer than two values. */
  readonly deviation: number | null;
  /** How many runs have a value: came down so far, or did not diverge. */
  readonly values: number;
  readonly runs: number;
}

/** One measure of one method in both folders. */
export interface MeasureComparison {
  readonly a: Sample;
  readonly b: Sample;
  /** Geometric mean of B/A; null where not every run has a value. */
  readonly ratio: number | null;
  /** 95 % confidence interval of the ratio; null where there is none, or one seed alone. */
  readonly interval: readonly [low: number, high: number] | null;
  /** How the interval was made: of the ratios of each seed, or of the seeds of each folder. */
  readonly test: 'paired' | 'welch' | null;
  /** Null where there is no ratio. */
  readonly verdict: Verdict | null;
  /** How many seeds the interval is of, or why there is none. */
  readonly note: string;
}

/** A value of the configs that is another in the two folders, written as JSON; null where the configs have none. */
export interface ConfigDifference {
  /** Its path, such as `data.noise`. */
  readonly field: string;
  readonly a: readonly (string | null)[];
  readonly b: readonly (string | null)[];
}

export interface MethodComparison {
  readonly label: string;
  readonly settings: Partial<Pick<RunSummary, SettingField>>;
  readonly seeds: { readonly a: readonly number[]; readonly b: readonly number[] };
  /** What of the method the settings do not tell; null where a folder has no configs. */
  readonly differs: readonly ConfigDifference[] | null;
  readonly measures: Readonly<Record<ComparedMeasure, MeasureComparison>>;
}

export interface ComparedFolder extends Pick<Summary, 'experiment' | 'git' | 'engine'> {
  readonly folder: string;
}

export interface Comparison {
  readonly schema: 1;
  readonly a: ComparedFolder;
  readonly b: ComparedFolder;
  readonly confidence: number;
  /** What of the data and the network is not the same; null where a folder has no configs. */
  readonly differs: readonly ConfigDifference[] | null;
  /** The methods that both have, in the order of A. */
  readonly methods: readonly MethodComparison[];
  /** Labels. */
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
}

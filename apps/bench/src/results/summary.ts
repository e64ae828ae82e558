/**
 * @file The shape of summary.json and result.json (docs/results-format.md).
 */

/** Fractions of the initial MSE that the tables ask for, by name. */
export const thresholds = { half: 1 / 2, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 } as const;

export type ThresholdName = keyof typeof thresholds;

/** Where a run first came down to each threshold; null where it never did. */
export type ToThreshold = Readonly<Record<ThresholdName, number | null>>;

export interface RunSummary {
  readonly id: string;
  readonly label: string;
  readonly task: string;
  readonly method: 'default' | 'msann' | 'simultaneous';
  readonly prolongation: 'path' | 'grid' | 'shuffled' | null;
  readonly smoothing: 'fine-data' | 'coarse-data' | null;
  readonly schedule: 'paper' | 'authors' | null;
  readonly k: number | readonly number[] | null;
  readonly gamma: number | null;
  readonly depth: number;
  readonly seed: number;
  readonly budget: number;
  readonly initialMse: number;
  readonly finalMse: number;
  readonly costTo: ToThreshold;
  readonly flopsTo: ToThreshold;
  readonly secondsTo: ToThreshold;
  readonly cost: number;
  readonly flops: number;
  readonly seconds: number;
  readonly steps: number;
}

interface EngineSummary {
  readonly name: string;
  readonly device: string;
  readonly threads: number;
  /** How many runs may have trained at once; seconds are those of all together. Absent: each trained alone. */
  readonly replicas?: number;
}

export interface Summary {
  readonly schema: 1;
  readonly experiment: string;
  readonly git: string | null;
  readonly engine: EngineSummary;
  readonly runs: readonly RunSummary[];
}

/**
 * @file The shape of summary.json and result.json (docs/results-format.md).
 */
import type { LayerRecipe } from '@msann/prolongation';

/** Fractions of the initial MSE that the tables ask for, by name. */
export const thresholds = { half: 1 / 2, quarter: 1 / 4, fifth: 1 / 5, tenth: 1 / 10 } as const;

export type ThresholdName = keyof typeof thresholds;

/** Where a run first came down to each threshold; null where it never did. */
export type ToThreshold = Readonly<Record<ThresholdName, number | null>>;

/** How a run was trained. */
export interface RunSettings {
  readonly label: string;
  readonly task: string;
  readonly method: 'default' | 'msann' | 'simultaneous';
  readonly prolongation: LayerRecipe | null;
  readonly smoothing: 'fine-data' | 'coarse-data' | null;
  readonly schedule: 'paper' | 'authors' | null;
  /** `adaptive`: as many steps and visits as pay. */
  readonly k: number | readonly number[] | 'adaptive' | null;
  readonly gamma: number | 'F' | 'adaptive' | null;
  /** Examples a step, or of each level; absent: 128. */
  readonly batchSize?: number | readonly number[];
  /** What tied coarse networks to the finest one; absent: nothing. */
  readonly correction?: string;
  /** What came before the first cycle; absent: nothing. */
  readonly opening?: 'cascade' | 'full';
  /** At level 0; absent in results from before it was told. */
  readonly learningRate?: number;
  /** First value of TensorFlow 1's RMSProp's mean square; absent where there is another optimiser, and in such results. */
  readonly rmsStart?: 0 | 1;
  /** Absent: TensorFlow 1's RMSProp. */
  readonly optimizer?: string;
  /** The cost at which the learning rate is down to 1/√2; absent: it stays. */
  readonly rateDecay?: number;
  readonly depth: number;
  readonly seed: number;
  readonly budget: number;
}

/** A run's row of the summary. */
export interface RunSummary extends RunSettings {
  readonly id: string;
  readonly initialMse: number;
  readonly finalMse: number;
  /** The share of the test images whose most probable label is wrong; absent: the outputs are no labels. */
  readonly testErrorRate?: number;
  readonly costTo: ToThreshold;
  readonly flopsTo: ToThreshold;
  readonly secondsTo: ToThreshold;
  readonly cost: number;
  readonly flops: number;
  readonly seconds: number;
  readonly steps: number;
}

/** What computed runs, and on what. */
export interface EngineSummary {
  readonly name: string;
  readonly device: string;
  readonly threads: number;
  /** How many runs may have trained at once; seconds are those of all together. Absent: each trained alone. */
  readonly replicas?: number;
  /** Ids of the runs that it computed; absent: all. */
  readonly runs?: readonly string[];
}

export interface Summary {
  readonly schema: 1;
  readonly experiment: string;
  readonly git: string | null;
  /** A list, each with its runs, where runs of several engines or devices were put together. */
  readonly engine: EngineSummary | readonly EngineSummary[];
  readonly runs: readonly RunSummary[];
}

/** Returns the engines that computed a summary's runs, of which there is one at least. */
export function enginesOf({ engine }: Pick<Summary, 'engine'>): readonly EngineSummary[] {
  return [engine].flat();
}

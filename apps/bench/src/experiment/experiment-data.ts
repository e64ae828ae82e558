import type { Examples } from '@msann/msann';
import type { RunConfig } from './run-config.js';

/** Examples to train and measure on. */
export interface ExperimentData {
  readonly train: Examples;
  readonly validation: Examples;
  readonly test: Examples;
  /** Those to show with what a trained network makes of them, a few. */
  readonly shown: Examples;
}

/** A task's data, and what the configs of its runs say of them. */
export interface TaskData {
  readonly description: Pick<RunConfig, 'data' | 'network' | 'imageShape' | 'classes'>;
  /** Returns the data of the runs of a seed. */
  readonly ofSeed: (seed: number) => ExperimentData;
}

/** What can be chosen of any task's data and network. */
export interface TaskDataOptions {
  /** Units of the layers between the first and the last. */
  readonly hiddenLayers: readonly number[];
  /** Whether the pixels are put into a random order, so that neighbours have nothing in common. */
  readonly permutePixels: boolean;
}

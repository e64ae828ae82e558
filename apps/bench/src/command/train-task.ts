import type { LayerRecipe } from '@msann/prolongation';
import type { Option } from 'commander';
import type { TaskData, TaskDataOptions } from '../experiment/experiment-data.js';
import type { TaskMethods } from '../experiment/plan-runs.js';

/** What a training command tells of itself, and its own options. */
export interface TrainHelp {
  /** The command's name. */
  readonly name: string;
  /** What the command does, in one sentence or two. */
  readonly description: string;
  /** The methods without --prolongation and --smoothing, and what stands for the one left out. */
  readonly methodNotes: string;
  /** The option of the runs that the paper has; left out where it has none. */
  readonly paper?: Option;
  /** Lines of help: a command and what it does. */
  readonly examples: readonly string[];
  /** Units of the layers between the first and the last, unless the user has others. @defaultValue the paper's */
  readonly hiddenLayers?: readonly number[];
  /** Options of the task's data. */
  readonly options: readonly Option[];
  /** Why a prolongation makes no sense here. */
  readonly refuses?: Partial<Readonly<Record<LayerRecipe, string>>>;
  /** The results folder in words, where it depends on other options. @defaultValue the name in the folder results */
  readonly resultsFolder?: string;
}

/** A task that networks are trained on: its data, what its own options are, which methods suit it. */
export interface TrainTask<Own> extends TrainHelp, TaskMethods {
  /**
   * Returns the task's data.
   *
   * @throws {@link UsageError} where options do not go together, {@link DataError} where data are missing or damaged
   */
  readonly load: (options: Own & TaskDataOptions) => TaskData;
}

import type { LayerRecipe } from '@msann/prolongation';
import type { Option } from 'commander';
import type { TaskData, TaskDataOptions } from '../experiment/experiment-data.js';
import type { TaskMethods } from '../experiment/plan-runs.js';

/** A task that networks are trained on: its data, what its own options are, which methods suit it. */
export interface TrainTask<Own> extends TaskMethods {
  /** Also the command's name, and that of its results folder. */
  readonly name: string;
  /** What the command does, in one sentence or two. */
  readonly description: string;
  /** The methods without --prolongation and --smoothing, and what stands for the one left out. */
  readonly methodNotes: string;
  /** Lines of help: a command and what it does. */
  readonly examples: readonly string[];
  /** Units of the layers between the first and the last, unless the user has others. @defaultValue the paper's */
  readonly hiddenLayers?: readonly number[];
  /** Options of the task's data. */
  readonly options: readonly Option[];
  /** Why a prolongation makes no sense here. */
  readonly refuses?: Partial<Readonly<Record<LayerRecipe, string>>>;
  /**
   * Returns the task's data.
   *
   * @throws {@link UsageError} where options do not go together, {@link DataError} where data are missing or damaged
   */
  readonly load: (options: Own & TaskDataOptions) => TaskData;
}

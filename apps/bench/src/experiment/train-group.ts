import type { Engine, Evaluation, Progress } from '@msann/msann';
import { executeRuns } from './execute-runs.js';
import type { ExperimentData } from './experiment-data.js';
import type { RunConfig } from './run-config.js';

/** What a group of runs reports while it trains. */
interface GroupEvents {
  readonly onResume: (progress: Progress) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onEvaluation: (evaluation: Evaluation, replica: number) => void;
}

/** How a group's training ended; a failure says why. */
type GroupEnd = 'finished' | 'interrupted' | { readonly failure: string };

/** Trains a group of runs and writes their folders. */
export type TrainGroup = (group: readonly RunConfig[], events: GroupEvents) => Promise<GroupEnd>;

/** What {@link trainHere} needs. */
export interface TrainHereOptions<T> {
  readonly engine: Engine<T>;
  readonly out: string;
  /** Returns the data of the runs of a seed. */
  readonly dataOf: (seed: number) => ExperimentData;
  readonly signal?: AbortSignal;
  /** Seconds of training between checkpoints. */
  readonly checkpointSeconds: number;
  /** Whether to write the trained networks. */
  readonly saveNetworks: boolean;
  /** The commit of the code, for the results. */
  readonly git: string | null;
}

/** Returns what trains groups on an engine of this process. */
export function trainHere<T>({ engine, out, dataOf, ...options }: TrainHereOptions<T>): TrainGroup {
  return async (group, events) => {
    const data = dataOf(group[0]!.seed);
    const results = await executeRuns(engine, out, group, data, { ...events, ...options });
    return results === undefined ? 'interrupted' : 'finished';
  };
}

import type { RunConfig } from '../experiment/run-config.js';
import { hasFailed } from '../results/failure.js';
import { isFinished } from '../results/finish-run.js';
import { runId } from '../results/run-id.js';
import type { Shard } from './option-values.js';

/** Which of the planned runs to train. */
export interface RunChoice {
  readonly out: string;
  /** One part of several of about one size. */
  readonly shard?: Shard;
  /** Those that failed before. */
  readonly onlyFailed?: true;
}

/** The chosen ones of the planned runs, in their order. */
interface ChosenRuns {
  /** Those to stand in the summary. */
  readonly shown: readonly RunConfig[];
  /** Those to train; a run that came to its end is among them only where it failed and `onlyFailed` wants it again. */
  readonly wanted: readonly RunConfig[];
}

/** Returns the chosen ones of the planned runs; a part of fewer runs than there are parts may have none. */
export function chosenRuns(planned: readonly RunConfig[], choice: RunChoice): ChosenRuns {
  const { out, shard, onlyFailed } = choice;
  const shown = planned.filter((_, i) => shard === undefined || i % shard.parts === shard.part - 1);
  const isWanted = onlyFailed ? hasFailed : isUnfinished;
  return { shown, wanted: shown.filter((config) => isWanted(out, runId(config))) };
}

function isUnfinished(out: string, id: string): boolean {
  return !isFinished(out, id);
}

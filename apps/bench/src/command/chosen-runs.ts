import type { RunConfig } from '../experiment/run-config.js';
import { clearFailed, hasFailed } from '../results/failure.js';
import { runId } from '../results/run-id.js';
import type { Shard } from './option-values.js';
import { UsageError } from './usage-error.js';

/** Which of the planned runs to train. */
export interface RunChoice {
  readonly out: string;
  /** One part of several of about one size. */
  readonly shard?: Shard;
  /** Those that failed before; what is left of them is cleared away first. */
  readonly onlyFailed?: true;
  readonly dryRun?: true;
}

/** The chosen ones of the planned runs, in their order. */
interface ChosenRuns {
  /** Those to stand in the summary. */
  readonly shown: readonly RunConfig[];
  /** Those to train, unless they are finished; with `onlyFailed` none where none failed. */
  readonly wanted: readonly RunConfig[];
}

/**
 * Returns the chosen ones of the planned runs.
 *
 * @throws {@link UsageError} where the part has none
 */
export function chosenRuns(planned: readonly RunConfig[], choice: RunChoice): ChosenRuns {
  const { out, shard, onlyFailed, dryRun } = choice;
  const shown = planned.filter((_, i) => shard === undefined || i % shard.parts === shard.part - 1);
  if (shown.length === 0) {
    throw new UsageError(
      `option '--shard <i/n>' argument '${shard!.part}/${shard!.parts}' is invalid. Allowed: a part of the ${planned.length} runs.`,
    );
  }
  if (!onlyFailed) return { shown, wanted: shown };
  const wanted = shown.filter((config) => hasFailed(out, runId(config)));
  if (!dryRun) for (const config of wanted) clearFailed(out, runId(config));
  return { shown, wanted };
}

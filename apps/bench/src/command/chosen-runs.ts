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

/**
 * Returns the chosen ones of the planned runs, in their order.
 *
 * @throws {@link UsageError} where none is
 */
export function chosenRuns(planned: readonly RunConfig[], choice: RunChoice): RunConfig[] {
  const { out, shard, onlyFailed, dryRun } = choice;
  const own = planned.filter((_, i) => shard === undefined || i % shard.parts === shard.part - 1);
  if (own.length === 0) {
    throw new UsageError(
      `option '--shard <i/n>' argument '${shard!.part}/${shard!.parts}' is invalid. Allowed: a part of the ${planned.length} runs.`,
    );
  }
  if (!onlyFailed) return own;
  const failed = own.filter((config) => hasFailed(out, runId(config)));
  if (failed.length === 0) {
    throw new UsageError(
      `option '--only-failed' is invalid. Allowed: where runs failed; none did in ${out}.`,
    );
  }
  if (!dryRun) for (const config of failed) clearFailed(out, runId(config));
  return failed;
}

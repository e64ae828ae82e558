import type { RunConfig } from '../experiment/run-config.js';
import type { TrainGroup } from '../experiment/train-group.js';
import { runId } from '../results/run-id.js';
import type { BenchContext } from './bench-context.js';
import { UsageError } from './usage-error.js';

/** Trains what another process asked for and tells it how that goes on; returns whether it came to its end. */
export async function trainTold(
  planned: readonly RunConfig[],
  ids: readonly string[],
  trainGroup: TrainGroup,
  { tell = () => undefined }: BenchContext,
): Promise<boolean> {
  const group = planned.filter((config) => ids.includes(runId(config)));
  if (group.length < ids.length) {
    throw new UsageError(
      `option '--runs <ids>' argument '${ids.join(',')}' is invalid. Allowed: ids of runs that the other options make.`,
    );
  }
  const end = await trainGroup(group, {
    onResume: (progress) => {
      tell({ kind: 'resume', progress });
    },
    onProgress: (progress) => {
      tell({ kind: 'progress', progress });
    },
    onEvaluation: (evaluation, replica) => {
      tell({ kind: 'evaluation', evaluation, replica });
    },
  });
  return end === 'finished';
}

import type { Evaluation, Progress } from '@msann/msann';
import { exitStatus } from '../exit-status.js';
import { runId } from '../results/run-id.js';
import type { TrainGroup } from './train-group.js';

/** What a process tells of the runs that it trains. */
export type TrainingEvent =
  | { readonly kind: 'resume' | 'progress'; readonly progress: Progress }
  | { readonly kind: 'evaluation'; readonly evaluation: Evaluation; readonly replica: number };

/** How a process ended. */
interface ProcessEnd {
  /** Its exit status, null where a signal ended it. */
  readonly status: number | null;
  /** What it wrote to standard error, or the last of it. */
  readonly stderr: string;
}

/** Runs the bench in a process of its own, which may be told to stop by the context's signal. */
export type RunApart = (
  args: readonly string[],
  listen: (event: TrainingEvent) => void,
) => Promise<ProcessEnd>;

/**
 * Returns what trains each group in a process of its own: one that breaks down takes no other with it.
 *
 * @param args - the command line, to which the ids of the group's runs are added
 */
export function trainApart(runApart: RunApart, args: readonly string[]): TrainGroup {
  return async (group, { onResume, onProgress, onEvaluation }) => {
    const ids = group.map(runId).join(',');
    const { status, stderr } = await runApart([...args, '--runs', ids], (event) => {
      if (event.kind === 'evaluation') onEvaluation(event.evaluation, event.replica);
      else if (event.kind === 'resume') onResume(event.progress);
      else onProgress(event.progress);
    });
    if (status === exitStatus.done) return 'finished';
    if (status === exitStatus.interrupted) return 'interrupted';
    const last = stderr
      .trim()
      .split('\n')
      .at(-1)!
      .replace(/^bench: /, '');
    return { failure: last === '' ? `its process ended with status ${status}` : last };
  };
}

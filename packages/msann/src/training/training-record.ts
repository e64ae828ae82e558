import type { Evaluation, Progress } from './training-history.js';

/** What has been measured of the replicas of a training. */
export interface TrainingRecord {
  readonly progress: Progress;
  /** Of each replica. */
  readonly histories: readonly (readonly Evaluation[])[];
  /** Of each replica: whether its loss is no longer a number. */
  readonly diverged: readonly boolean[];
  /** Answers to an adaptive training's probes, in their order. */
  readonly answers: readonly number[];
}

/** Returns the record of a training that has not begun. */
export function emptyRecord(replicas: number): TrainingRecord {
  return {
    progress: { step: 0, level: 0, cost: 0, flops: 0, seconds: 0 },
    histories: Array.from({ length: replicas }, () => []),
    diverged: Array.from({ length: replicas }, () => false),
    answers: [],
  };
}

/**
 * Returns the record with a row more in the histories of replicas that have not diverged.
 *
 * @param meanSquaredErrors - of each replica
 * @param losses - of each replica
 */
export function evaluatedRecord(
  { progress, histories, diverged, answers }: TrainingRecord,
  meanSquaredErrors: readonly number[],
  losses: readonly number[],
): TrainingRecord {
  return {
    progress,
    histories: histories.map((history, r) => {
      if (diverged[r]) return history;
      const validationMse = meanSquaredErrors[r]!;
      return [...history, { ...progress, validationMse, validationLoss: losses[r]! }];
    }),
    diverged: diverged.map((before, r) => before || !Number.isFinite(losses[r]!)),
    answers,
  };
}

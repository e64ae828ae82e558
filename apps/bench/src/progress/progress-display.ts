import type { Evaluation, Progress } from '@msann/msann';

/** Shows how an experiment's runs go on. */
export interface ProgressDisplay {
  /** Says something in a line of its own. */
  readonly say: (line: string) => void;
  readonly startRun: (name: string) => void;
  /** Says that the run goes on from where it was stopped. */
  readonly resumeRun: (progress: Progress) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onEvaluation: (evaluation: Evaluation) => void;
  readonly endRun: (finished: boolean) => void;
  /** Takes away what is not to stay on the screen. */
  readonly stop: () => void;
}

/** A display that shows nothing. */
export const silentDisplay: ProgressDisplay = {
  say: () => undefined,
  startRun: () => undefined,
  resumeRun: () => undefined,
  onProgress: () => undefined,
  onEvaluation: () => undefined,
  endRun: () => undefined,
  stop: () => undefined,
};

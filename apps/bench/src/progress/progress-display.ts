import type { Evaluation, Progress } from '@msann/msann';

/** Shows how an experiment's runs go on. */
export interface ProgressDisplay {
  /** Says something in a line of its own. */
  say(line: string): void;
  startRun(name: string): void;
  onProgress(progress: Progress): void;
  onEvaluation(evaluation: Evaluation): void;
  endRun(finished: boolean): void;
  /** Takes away what is not to stay on the screen. */
  stop(): void;
}

/** A display that shows nothing. */
export const silentDisplay: ProgressDisplay = {
  say: () => undefined,
  startRun: () => undefined,
  onProgress: () => undefined,
  onEvaluation: () => undefined,
  endRun: () => undefined,
  stop: () => undefined,
};

import type { Evaluation, Progress } from '@msann/msann';

/** Shows how an experiment's runs go on, of which several may be in progress. */
export interface ProgressDisplay {
  /** Says something in a line of its own. */
  readonly say: (line: string) => void;
  /** Begins a run that is expected to take so many floating-point operations. */
  readonly startRun: (name: string, flops: number) => RunDisplay;
  /** Takes away what is not to stay on the screen. */
  readonly stop: () => void;
}

/** Shows how one run goes on. */
interface RunDisplay {
  /** Says that the run goes on from where it was stopped. */
  readonly onResume: (progress: Progress) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly onEvaluation: (evaluation: Evaluation) => void;
  readonly end: (finished: boolean) => void;
}

const silentRun: RunDisplay = {
  onResume: () => undefined,
  onProgress: () => undefined,
  onEvaluation: () => undefined,
  end: () => undefined,
};

/** A display that shows nothing. */
export const silentDisplay: ProgressDisplay = {
  say: () => undefined,
  startRun: () => silentRun,
  stop: () => undefined,
};

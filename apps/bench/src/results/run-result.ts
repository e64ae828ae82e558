import type { RunSummary } from './summary.js';

/** What trained a run, and when in the history of the code. Results did not always tell it. */
export interface Provenance {
  /** Null outside of a checkout. */
  readonly git?: string | null;
  readonly device?: string;
}

/** What result.json holds: the run's row of the summary and a few fields more. */
export interface RunResult extends RunSummary, Provenance {
  /** `budget`: the run used its budget; `diverged`: the MSE was no longer a number. */
  readonly status: 'budget' | 'diverged';
  /** Validation MSE of the last row of the history. */
  readonly finalValidationMse: number;
  /** Trainable parameters of the network at level 0. */
  readonly parameters: number;
}

/** The part of a result that stands in summary.json. */
export function runSummary(result: RunResult): RunSummary {
  const { status: _status, finalValidationMse: _mse, parameters: _parameters, ...rest } = result;
  const { git: _git, device: _device, ...summary } = rest;
  return summary;
}

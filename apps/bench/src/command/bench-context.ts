import type { CheckEngine } from '../engine/engine-check.js';
import type { FastestEngine } from '../engine/engine-once.js';
import type { OpenEngine } from '../engine/opened-engine.js';
import type { RunApart, TrainingEvent } from '../experiment/train-apart.js';
import type { DryRun } from './dry-run-text.js';
import type { Output } from './output.js';

/** What a command runs in. */
export interface BenchContext {
  readonly output: Output;
  /** Checks an engine in a process of its own. */
  readonly checkEngineApart: CheckEngine;
  /** What `--engine auto` takes; left out, what the checks say. */
  readonly fastestEngine?: FastestEngine;
  /** Opens engines in this process; left out, those of this machine. */
  readonly openEngine?: OpenEngine;
  /** Runs the bench in processes of their own; left out where there can be none. */
  readonly runApart?: RunApart;
  /** Called with what a command line would train, where it is to say no more; left out where it is the only one. */
  readonly onDryRun?: (dryRun: DryRun) => void;
  /** Tells the process that started this one how its runs go on; left out where a user did. */
  readonly tell?: (event: TrainingEvent) => void;
  /** Stops training and checks. */
  readonly signal?: AbortSignal;
}

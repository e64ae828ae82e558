import type { CheckEngine } from '../engine/engine-check.js';
import type { Output } from './output.js';

/** What a command runs in. */
export interface BenchContext {
  readonly output: Output;
  /** Checks an engine in a process of its own. */
  readonly checkEngineApart: CheckEngine;
  /** Stops training. */
  readonly signal?: AbortSignal;
}

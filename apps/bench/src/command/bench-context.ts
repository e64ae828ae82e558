import type { CheckEngine } from '../engine/engine-check.js';
import type { OpenEngine } from '../engine/opened-engine.js';
import type { Output } from './output.js';

/** What a command runs in. */
export interface BenchContext {
  readonly output: Output;
  /** Checks an engine in a process of its own. */
  readonly checkEngineApart: CheckEngine;
  /** Opens engines in this process; left out, those of this machine. */
  readonly openEngine?: OpenEngine;
  /** Stops training and checks. */
  readonly signal?: AbortSignal;
}

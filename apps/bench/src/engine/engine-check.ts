import type { EngineName } from './engine-names.js';

/** What a check found: an engine that runs here, or what it lacks. */
export type EngineCheck = WorkingEngine | AbsentEngine;

export interface WorkingEngine {
  readonly engine: EngineName;
  readonly works: true;
  readonly device: string;
  /** Whether the processor plays the GPU that was asked for. */
  readonly software: boolean;
  readonly library: string;
  readonly threads: number;
  /** Milliseconds of a fine step of the paper's network; null where it was not asked for. */
  readonly fineStepMs: number | null;
}

export interface AbsentEngine {
  readonly engine: EngineName;
  readonly works: false;
  readonly missing: string;
  /** The command or step that brings it. */
  readonly remedy: string;
}

/** What a check is made with. */
interface CheckOptions {
  readonly threads: number;
  /** Whether to time a step. */
  readonly timed: boolean;
}

/** Checks one engine. */
export type CheckEngine = (engine: EngineName, options: CheckOptions) => Promise<EngineCheck>;

import type { Engine } from '@msann/msann';

/** What is to be told of an engine. */
export interface EngineFacts {
  readonly name: string;
  readonly device: string;
  readonly threads: number;
  /** Whether the processor plays the GPU that the engine is for. */
  readonly software: boolean;
}

/** Returns the facts of an engine, which outlive it. */
export function engineFacts<T>(engine: Engine<T>, software: boolean): EngineFacts {
  const { name, device, threads } = engine;
  return { name, device, threads, software };
}

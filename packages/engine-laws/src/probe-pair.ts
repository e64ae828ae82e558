import { afterAll, beforeAll } from '@jest/globals';
import type { EngineProbe } from './engine-probe.js';
import type { ProbeUnderTest } from './engine-under-test.js';

/** The probes of an engine and of the reference engine, there while a group of tests runs. */
export interface ProbePair {
  readonly engine: EngineProbe;
  readonly reference: EngineProbe;
}

/** Returns a function that gives the probes, and starts them before the tests around the call and disposes them after. */
export function probePair({ start, startReference }: ProbeUnderTest): () => ProbePair {
  const started: EngineProbe[] = [];
  beforeAll(async () => {
    for (const begin of [start, startReference]) started.push(await begin());
  });
  afterAll(async () => {
    for (const probe of started) await probe.dispose();
  });
  return () => ({ engine: started[0]!, reference: started[1]! });
}

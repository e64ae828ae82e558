import { describe } from '@jest/globals';
import { createReferenceEngine } from '@msann/msann';
import { describeOperations } from './describe-operations.js';
import { describeTraining } from './describe-training.js';
import { probeEngine } from './engine-probe.js';
import type { EngineUnderTest, ProbeUnderTest } from './engine-under-test.js';

/** Declares the tests that every engine must pass: each operation, and trainings as a whole. */
export function describeEngine<T>({ create, ...rest }: EngineUnderTest<T>): void {
  describeProbe({
    ...rest,
    start: () => probeEngine(create),
    startReference: () => probeEngine(createReferenceEngine),
  });
}

/** Declares the tests of {@link describeEngine} for an engine that runs elsewhere. */
export function describeProbe(probe: ProbeUnderTest): void {
  describe(`the engine ${probe.name}`, () => {
    describeOperations(probe);
    describeTraining(probe);
  });
}

import { describe } from '@jest/globals';
import { describeOperations } from './describe-operations.js';
import { describeTraining } from './describe-training.js';
import type { EngineUnderTest } from './engine-under-test.js';

/** Declares the tests that every engine must pass: each operation, and trainings as a whole. */
export function describeEngine<T>(engine: EngineUnderTest<T>): void {
  describe(`the engine ${engine.name}`, () => {
    describeOperations(engine);
    describeTraining(engine);
  });
}

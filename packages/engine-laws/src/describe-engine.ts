import { describe } from '@jest/globals';
import type { Engine } from '@msann/msann';
import { describeOperations } from './describe-operations.js';
import { describeTraining } from './describe-training.js';

/** An engine to be held against the reference engine. */
export interface EngineUnderTest<T> {
  readonly name: string;
  readonly create: () => Promise<Engine<T>> | Engine<T>;
}

/** Declares the tests that every engine must pass: each operation, and trainings as a whole. */
export function describeEngine<T>(engine: EngineUnderTest<T>): void {
  describe(`the engine ${engine.name}`, () => {
    describeOperations(engine);
    describeTraining(engine);
  });
}

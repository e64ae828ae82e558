import type { Engine } from '@msann/msann';
import { operationPrograms } from './operation-programs.js';
import { runProgram } from './run-program.js';
import { runTraining, type TrainingRecord } from './run-training.js';
import { type SliceSums, sliceSums } from './slice-sums.js';
import { smallTrainingCases, trainingCases } from './training-cases.js';

const trainings = [...trainingCases, ...smallTrainingCases];

/**
 * What the laws ask of an engine, wherever it runs. Questions are names and answers plain data, so that an engine in
 * another process, such as a browser's page, can be asked as well.
 */
export interface EngineProbe {
  /** Returns the outputs of an operation's program. */
  readonly operation: (name: string) => Promise<number[][]>;
  readonly sliceSums: () => Promise<SliceSums>;
  /**
   * Returns what comes of a training, on an engine of its own; stopped after so many calls of the engine and resumed from a
   * checkpoint, again and again, where `stops` says so.
   */
  readonly training: (name: string, stops?: readonly number[]) => Promise<TrainingRecord>;
  readonly dispose: () => Promise<void>;
}

/** Returns a probe of the engines that a function creates. */
export async function probeEngine<T>(
  create: () => Promise<Engine<T>> | Engine<T>,
): Promise<EngineProbe> {
  const engine = await create();
  return {
    operation: (name) => runProgram(engine, named(operationPrograms, name)),
    sliceSums: () => sliceSums(engine),
    async training(name, stops) {
      const own = await create();
      const record = await runTraining(own, named(trainings, name), stops);
      await own.dispose();
      return record;
    },
    dispose: () => engine.dispose(),
  };
}

function named<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`probeEngine: need a case's name, got ${name}`);
  return found;
}

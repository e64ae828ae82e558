import type { Engine } from '@msann/msann';
import { fineStepProgram } from './paper-network.js';
import { programTimer } from './program-timer.js';

/** Steps of a timed visit, and how often it is timed, on an engine that takes less than {@link slow} a step. */
const [stepsPerVisit, rounds] = [16, 4];

/** Milliseconds of a step from which on one step says enough. */
const slow = 100;

/** Returns the milliseconds of a fine step of the paper's network on an engine, the best of a few. */
export async function fineStepTime<T>(engine: Engine<T>): Promise<number> {
  const program = fineStepProgram();
  const one = await programTimer(engine, program, 1);
  await one(); // a device may have to start and to compile
  const second = await one();
  if (second > slow) return second;
  const several = await programTimer(engine, program, stepsPerVisit);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, await several());
  return best;
}

import { countFlops, type Engine } from '@msann/msann';
import { fineStepTime } from './fine-step-time.js';
import { fineStepProgram } from './paper-network.js';

/** Returns the floating-point operations a second of an engine at fine steps of the paper's network. */
export async function flopsPerSecond<T>(engine: Engine<T>): Promise<number> {
  return countFlops(fineStepProgram()).perSlice / ((await fineStepTime(engine)) / 1000);
}

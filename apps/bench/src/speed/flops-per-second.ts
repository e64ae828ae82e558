import { buildHierarchy, countFlops, type Engine, visitsProgram } from '@msann/msann';
import { fineStepTime } from './fine-step-time.js';
import { paperNetwork } from './paper-network.js';

/** Returns the floating-point operations a second of an engine at fine steps of the paper's network. */
export async function flopsPerSecond<T>(engine: Engine<T>): Promise<number> {
  const { network, batchSize } = paperNetwork;
  const hierarchy = buildHierarchy(network.map((size) => ({ size, steps: [] })));
  const { perSlice } = countFlops(
    visitsProgram({ hierarchy, levels: [0], smoothing: 'fine-data', batchSize, autoencoder: true }),
  );
  return perSlice / ((await fineStepTime(engine)) / 1000);
}

import { buildHierarchy, type Program, visitsProgram } from '@msann/msann';

/** The paper's network for MNIST, its batch size and depth. */
export const paperNetwork = { network: [1024, 256, 128, 256, 1024], batchSize: 128, depth: 3 };

/** Returns the program of fine steps of the paper's network. */
export function fineStepProgram(): Program {
  const { network, batchSize } = paperNetwork;
  const hierarchy = buildHierarchy(network.map((size) => ({ size, steps: [] })));
  const options = { hierarchy, levels: [0], batchSize, autoencoder: true };
  return visitsProgram({ ...options, smoothing: 'fine-data' });
}

/** The paper's network for MNIST, its batch size and depth. */
export const paperNetwork = { network: [1024, 256, 128, 256, 1024], batchSize: 128, depth: 3 };

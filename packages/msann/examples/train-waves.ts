import { buildHierarchy, createReferenceEngine, train } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';

// An autoencoder for waves on a line of 32 points; each level has half the units of the one before.
const count = 64;
const inputs = Float32Array.from({ length: count * 32 }, (_, i) => {
  const [wave, point] = [Math.floor(i / 32), i % 32];
  return 0.5 + 0.5 * Math.sin(point / 5 + wave);
});

async function finalMse(depth: number): Promise<string> {
  const layers = [32, 8, 32].map((size) => ({ size, steps: layerMaps('path', size, depth) }));
  const { history } = await train({
    engine: createReferenceEngine(),
    hierarchy: buildHierarchy(layers),
    training: { count, inputs },
    validation: { count, inputs },
    cycle: { k: 1, gamma: 3, schedule: 'paper' },
    budget: 6000,
    batchSize: 16,
    learningRate: 0.002,
  });
  return history.at(-1)!.validationMse.toFixed(3);
}

console.log(await finalMse(0)); // 0.029
console.log(await finalMse(2)); // 0.022

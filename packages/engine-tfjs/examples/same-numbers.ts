import '@tensorflow/tfjs-backend-wasm';
import { createTfjsEngine } from '@msann/engine-tfjs';
import { buildHierarchy, createReferenceEngine, type Engine, train } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';
import * as tf from '@tensorflow/tfjs-core';

const layers = [64, 16, 64].map((size) => ({ size, steps: layerMaps('grid', size, 2) }));
const inputs = Float32Array.from({ length: 40 * 64 }, (_, i) => (1 + Math.sin(i * i)) / 2);

async function finalMse<T>(engine: Engine<T>): Promise<number> {
  const { history } = await train({
    engine,
    hierarchy: buildHierarchy(layers),
    training: { count: 40, inputs },
    validation: { count: 40, inputs },
    cycle: { k: 1, gamma: 2, schedule: 'paper' },
    budget: 2000,
    batchSize: 20,
  });
  await engine.dispose();
  return history.at(-1)!.validationMse;
}

await tf.setBackend('wasm');
const fast = await finalMse(createTfjsEngine(tf));
const exact = await finalMse(createReferenceEngine());
console.log(Math.abs(fast / exact - 1) < 1e-4); // true

import { describe, expect, it } from '@jest/globals';
import { buildHierarchy, smoothings, trainReplicas } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';
import { createTfjsEngine, type TensorFlow } from '../src/index.js';

const layers = [16, 8, 16].map((size) => ({ size, steps: layerMaps('grid', size, 2) }));
const inputs = Float32Array.from({ length: 24 * 16 }, (_, i) => (1 + Math.sin(i * i)) / 2);
const examples = { count: 24, inputs };

const cases = [1, 2].flatMap((replicas) =>
  smoothings.map((smoothing) => ({ replicas, smoothing })),
);

/** Declares tests that visits leave no tensor behind on the current backend. */
export function describeMemory(
  name: string,
  tf: TensorFlow & { readonly memory: () => { readonly numTensors: number } },
): void {
  describe(`the memory of ${name}`, () => {
    it.each(cases)('keeps no tensor of a visit: $smoothing, $replicas at once', async (one) => {
      const before = tf.memory().numTensors;
      const counts: number[] = [];
      await trainReplicas({
        engine: createTfjsEngine(tf),
        hierarchy: buildHierarchy(layers),
        training: examples,
        validation: examples,
        budget: 400,
        batchSize: 8,
        cycle: { k: 1, gamma: 1, schedule: 'paper' },
        smoothing: one.smoothing,
        replicas: Array.from({ length: one.replicas }, (_, seed) => ({ seed })),
        onProgress: () => counts.push(tf.memory().numTensors),
      });
      // Programs are compiled as visits first ask for them, and hold their constants: later rounds add nothing.
      expect(counts.length).toBeGreaterThan(20);
      expect(new Set(counts.slice(-10)).size).toBe(1);
      expect(tf.memory().numTensors).toBe(before);
    });
  });
}

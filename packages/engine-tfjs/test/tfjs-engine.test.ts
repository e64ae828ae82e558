import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildHierarchy, train } from '@msann/msann';
import { layerMaps } from '@msann/prolongation';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';

const layers = [16, 8, 16].map((size) => ({ size, steps: layerMaps('grid', size, 2) }));
const inputs = Float32Array.from({ length: 24 * 16 }, (_, i) => (1 + Math.sin(i * i)) / 2);
const examples = { count: 24, inputs };

describe('createTfjsEngine', () => {
  beforeAll(async () => {
    tf.enableProdMode(); // no advice on the console
    await tf.setBackend('cpu');
  });

  it('says what it is, as the backend or as the caller has it', () => {
    expect(createTfjsEngine(tf)).toMatchObject({ name: 'cpu', device: 'cpu', threads: 1 });
    const options = { name: 'cuda', device: 'a GPU', threads: 4 };
    expect(createTfjsEngine(tf, options)).toMatchObject(options);
  });

  it('refuses values that do not fill the shape', () => {
    expect(() => createTfjsEngine(tf).upload(new Float32Array(3), [2, 2])).toThrow(
      'upload: need 4 values for shape [2, 2], got 3',
    );
  });

  it.each(['fine-data', 'coarse-data'] as const)(
    'keeps no tensor of a visit, %s',
    async (smoothing) => {
      const before = tf.memory().numTensors;
      const counts: number[] = [];
      await train({
        engine: createTfjsEngine(tf),
        hierarchy: buildHierarchy(layers),
        training: examples,
        validation: examples,
        budget: 400,
        batchSize: 8,
        cycle: { k: 1, gamma: 1, schedule: 'paper' },
        smoothing,
        onProgress: () => counts.push(tf.memory().numTensors),
      });
      // Programs are compiled as visits first ask for them, and hold their constants: later rounds add nothing.
      expect(counts.length).toBeGreaterThan(20);
      expect(new Set(counts.slice(-10)).size).toBe(1);
      expect(tf.memory().numTensors).toBe(before);
    },
  );

  it('makes no tensor in a run but its outputs', async () => {
    const engine = createTfjsEngine(tf);
    const program = await engine.compile({
      name: 'sums',
      inputs: [[3]],
      stacks: [[2, 3]],
      build: (ops, [x], stacks) =>
        ops.scan([x!], stacks, ([y], [slice]) => [
          ops.add(ops.scale(y!, 0.5), ops.sum(ops.gather(slice!, Uint32Array.of(1, 0, 1), 0), 0)),
        ]),
    });
    const given = [
      engine.upload(new Float32Array(3), [3]),
      engine.upload(new Float32Array(24), [4, 2, 3]),
    ];
    const before = tf.memory();
    for (let run = 0; run < 3; run++) {
      const outputs = await program.run([given[0]!], [given[1]!]);
      expect(tf.memory().numTensors - before.numTensors).toBe(outputs.length);
      for (const tensor of outputs) engine.release(tensor);
      expect(tf.memory()).toMatchObject({
        numTensors: before.numTensors,
        numBytes: before.numBytes,
      });
    }
    for (const tensor of given) engine.release(tensor);
    await program.release();
  });
});

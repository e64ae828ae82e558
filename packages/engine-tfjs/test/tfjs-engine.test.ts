import '@tensorflow/tfjs-backend-cpu';
import { beforeAll, describe, expect, it } from '@jest/globals';
import * as tf from '@tensorflow/tfjs-core';
import { createTfjsEngine } from '../src/index.js';

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

  it('refuses a namespace without a backend', () => {
    const none = { ...tf, getBackend: () => undefined as unknown as string };
    expect(() => createTfjsEngine(none)).toThrow('createTfjsEngine: need a backend, got none');
  });

  it('refuses values that do not fill the shape', () => {
    expect(() => createTfjsEngine(tf).upload(new Float32Array(3), [2, 2])).toThrow(
      'upload: need 4 values for shape [2, 2], got 3',
    );
  });

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

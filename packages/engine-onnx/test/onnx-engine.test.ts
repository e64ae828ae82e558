import { describe, expect, it } from '@jest/globals';
import { describeEngine } from '@msann/engine-laws';
import { createOnnxEngine } from '../src/index.js';

describeEngine({ name: 'onnx, 1 thread', create: () => createOnnxEngine({ threads: 1 }) });
describeEngine({
  name: 'onnx, 2 threads',
  brief: true, // the same kernels as with one
  create: () => createOnnxEngine({ threads: 2 }),
});

describeEngine({
  name: 'onnx in blocks of columns, however small',
  brief: true,
  create: () =>
    createOnnxEngine({
      threads: 1,
      blockCount: ({ length, [1]: columns = 1 }) => (length === 2 && columns % 4 === 0 ? 4 : 1),
    }),
});

describe('createOnnxEngine', () => {
  it('says what it is', () => {
    const { name, device, threads } = createOnnxEngine({ threads: 3 });
    expect({ name, threads }).toEqual({ name: 'onnx', threads: 3 });
    expect(device).toMatch(/^CPU, \S/);
  });

  it.each([0, 1.5, Number.NaN])('refuses %d threads', (threads) => {
    expect(() => createOnnxEngine({ threads })).toThrow(
      `createOnnxEngine: need a whole number of threads >= 1, got ${threads}`,
    );
  });

  it('takes a stack of rows that is as large as a matrix in blocks', async () => {
    const engine = createOnnxEngine({ threads: 1 });
    const { run } = await engine.compile({
      name: 'rows',
      inputs: [[1024]],
      stacks: [[1024]],
      build: (ops, [start], stacks) =>
        ops.scan([start!], stacks, ([sum], [row]) => [ops.add(sum!, row!)]),
    });
    const start = engine.upload(new Float32Array(1024), [1024]);
    const rows = engine.upload(new Float32Array(256 * 1024).fill(1), [256, 1024]);
    const [sum] = await run([start], [rows]);
    expect(new Set(await engine.download(sum!))).toEqual(new Set([256]));
    await engine.dispose();
  });

  it('refuses blocks that do not divide the columns', async () => {
    const engine = createOnnxEngine({ threads: 1, blockCount: () => 3 });
    const program = { name: 'same', inputs: [[2, 4]], stacks: [] };
    await expect(
      engine.compile({ ...program, build: (ops, [x]) => [ops.scale(x!, 2)] }),
    ).rejects.toThrow('blockCount: need a divisor of the last axis of [2, 4], got 3');
  });

  it('refuses values that do not fill the shape', () => {
    expect(() => createOnnxEngine({ threads: 1 }).upload(new Float32Array(3), [2, 2])).toThrow(
      'upload: need 4 values for shape [2, 2], got 3',
    );
  });
});

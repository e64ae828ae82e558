import { describe, expect, it } from '@jest/globals';
import { describeEngine } from '@msann/engine-laws';
import { createOnnxEngine } from '../src/index.js';

describeEngine({ name: 'onnx, 1 thread', create: () => createOnnxEngine({ threads: 1 }) });
describeEngine({ name: 'onnx, 2 threads', create: () => createOnnxEngine({ threads: 2 }) });

describeEngine({
  name: 'onnx in blocks of columns, however small',
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

  it('refuses values that do not fill the shape', () => {
    expect(() => createOnnxEngine({ threads: 1 }).upload(new Float32Array(3), [2, 2])).toThrow(
      'upload: need 4 values for shape [2, 2], got 3',
    );
  });
});

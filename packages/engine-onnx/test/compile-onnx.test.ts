import { describe, expect, it } from '@jest/globals';
import type { TensorOperations } from '@msann/msann';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { compileOnnx } from '../src/index.js';

describe('compileOnnx', () => {
  const program = compileOnnx({
    name: 'example',
    inputs: [[2, 3], []],
    stacks: [[3]],
    build: (ops, [m, x], [stack]) => [
      m!,
      ...ops.scan([x!], [stack!], ([sum], [slice]) => [ops.add(sum!, ops.sum(slice!, 0))]),
    ],
  });

  it('names inputs and stacks, with a free length for a stack', async () => {
    expect(program.inputNames).toEqual([['input0'], ['input1'], ['stack0']]);
    const session = await InferenceSession.create(program.model);
    expect(session.inputNames).toEqual(program.inputNames.flat());
    expect(
      session.inputMetadata.map((input) => (input.isTensor ? input.shape : undefined)),
    ).toEqual([[2, 3], [], ['rounds', 3]]);
    await session.release();
  });

  it('gives an output that is an input a name of its own', async () => {
    expect(program.outputNames).toHaveLength(2);
    expect(program.inputNames.flat()).not.toContain(program.outputNames[0]![0]);
  });

  it('writes the same bytes each time', () => {
    const build = () =>
      compileOnnx({
        name: 'same',
        inputs: [[4]],
        stacks: [],
        build: (ops, [x]) => [ops.sigmoid(x!)],
      });
    expect(build().model).toEqual(build().model);
  });
});

describe('affine', () => {
  it('gives the same numbers as the normalisation of one channel', async () => {
    const shape = [128, 256];
    const program = {
      name: 'affine',
      inputs: [shape],
      stacks: [],
      build: <T>(ops: TensorOperations<T>, [x]: readonly T[]) => [ops.affine(x!, 0.9, 1e-10)],
    };
    const values = Float32Array.from({ length: 128 * 256 }, (_, i) => Math.sin(i) ** 2);
    const [plain, normalized] = [false, true].map((affineAsNormalization) =>
      compileOnnx(program, { affineAsNormalization }),
    );
    expect(normalized!.model).not.toEqual(plain!.model);
    const results: Float32Array[] = [];
    for (const { model, inputNames, outputNames } of [plain!, normalized!]) {
      const session = await InferenceSession.create(model);
      const input = new Tensor('float32', values, shape);
      const outputs = await session.run({ [inputNames[0]![0]!]: input });
      results.push(outputs[outputNames[0]![0]!]!.data as Float32Array);
      await session.release();
    }
    expect(results[1]).toHaveLength(values.length);
    results[1]!.forEach((value, i) => {
      expect(Math.abs(value - results[0]![i]!)).toBeLessThanOrEqual(1e-7 * results[0]![i]!);
    });
  });
});

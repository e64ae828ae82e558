import { describe, expect, it } from '@jest/globals';
import { InferenceSession } from 'onnxruntime-node';
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

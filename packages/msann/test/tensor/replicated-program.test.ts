import { describe, expect, it } from '@jest/globals';
import {
  createReferenceEngine,
  type Program,
  replicatedProgram,
  replicatedShape,
} from '../../src/index.js';

const engine = createReferenceEngine();

/** Sums a stack onto a start, with a constant row. */
const program: Program = {
  name: 'sums',
  inputs: [[2]],
  stacks: [[2, 2]],
  build: (ops, [start], stacks) =>
    ops.scan([start!], stacks, ([sum], [slice]) => [
      ops.add(ops.add(sum!, ops.sum(slice!, 0)), ops.constant([1, 10], [2])),
    ]),
};

async function run(one: Program, input: number[], stack: number[], stackShape: number[]) {
  const { run: call } = await engine.compile(one);
  const [sum] = await call(
    [engine.upload(Float32Array.from(input), one.inputs[0]!)],
    [engine.upload(Float32Array.from(stack), stackShape)],
  );
  return { shape: sum!.shape, values: [...sum!.values] };
}

describe('replicatedProgram', () => {
  it('gives every replica its own sums of its own stack', async () => {
    const stack = [1, 2, 3, 4, 5, 6, 7, 8];
    expect(await run(replicatedProgram(program, 2), [0, 0, 100, 200], stack, [1, 2, 2, 2])).toEqual(
      {
        shape: [2, 2],
        values: [5, 16, 113, 224],
      },
    );
  });

  it('gives all the same stack where they share it', async () => {
    const shared = replicatedProgram(program, 2, { stacks: true });
    expect(shared.stacks).toEqual(program.stacks);
    expect(await run(shared, [0, 0, 100, 200], [1, 2, 3, 4], [1, 2, 2])).toEqual({
      shape: [2, 2],
      values: [5, 16, 105, 216],
    });
  });

  it('is the program itself for one replica, without another axis', () => {
    expect(replicatedProgram(program, 1)).toBe(program);
    expect(replicatedShape([3], 1)).toEqual([3]);
    expect(replicatedShape([3], 4)).toEqual([4, 3]);
  });

  it.each([0, 1.5, Number.NaN])('refuses %d replicas', (replicas) => {
    expect(() => replicatedProgram(program, replicas)).toThrow(
      `replicatedProgram: need a whole number of replicas >= 1, got ${replicas}`,
    );
  });

  it('refuses an output that depends on no input', async () => {
    const constant: Program = { ...program, build: (ops) => [ops.constant([1], [1])] };
    await expect(
      run(replicatedProgram(constant, 2), [0, 0, 0, 0], [], [0, 2, 2, 2]),
    ).rejects.toThrow('need outputs and states that depend on the inputs');
  });
});

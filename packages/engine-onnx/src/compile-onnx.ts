import type { Program } from '@msann/msann';
import { encodeModel, type OnnxValue } from './onnx-model.js';
import { type OnnxTensor, recordOnnx } from './onnx-operations.js';

/** A program as an ONNX model, with the names to call it by. */
export interface OnnxProgram {
  readonly model: Uint8Array;
  /** Names of the plain inputs, then of the stacks. */
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
}

/** The name of the stacks' leading axis, whose length is known at the call. */
const rounds = 'rounds';

/** Returns the ONNX model of a program. */
export function compileOnnx(program: Program): OnnxProgram {
  const { operations, identity, graph } = recordOnnx();
  const inputs = program.inputs.map((shape, i): OnnxTensor => ({ name: `input${i}`, shape }));
  // While recording, a stack's leading axis has no length; nothing but scan looks at it.
  const stacks = program.stacks.map(
    (shape, i): OnnxTensor => ({ name: `stack${i}`, shape: [Number.NaN, ...shape] }),
  );
  const taken = new Set(inputs.map(({ name }) => name));
  const outputs = program.build(operations, inputs, stacks).map((x) => {
    // An output must have a node of its own: not be an input, nor the same tensor as another output.
    const output = taken.has(x.name) ? identity(x) : x;
    taken.add(output.name);
    return output;
  });
  const values: OnnxValue[] = [
    ...inputs.map(({ name, shape }) => ({ name, type: 'float32' as const, shape })),
    ...stacks.map(({ name, shape }) => ({
      name,
      type: 'float32' as const,
      shape: [rounds, ...shape.slice(1)],
    })),
  ];
  return {
    model: encodeModel(graph(program.name, values, outputs)),
    inputNames: values.map(({ name }) => name),
    outputNames: outputs.map(({ name }) => name),
  };
}

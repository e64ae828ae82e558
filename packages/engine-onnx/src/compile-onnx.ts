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
  const { operations, graph } = recordOnnx();
  const inputs = program.inputs.map((shape, i): OnnxTensor => ({ name: `input${i}`, shape }));
  // While recording, a stack's leading axis has no length; nothing but scan looks at it.
  const stacks = program.stacks.map(
    (shape, i): OnnxTensor => ({ name: `stack${i}`, shape: [Number.NaN, ...shape] }),
  );
  const outputs = program.build(operations, inputs, stacks);
  const values: OnnxValue[] = [
    ...inputs.map(({ name, shape }) => ({ name, type: 'float32' as const, shape })),
    ...stacks.map(({ name, shape }) => ({
      name,
      type: 'float32' as const,
      shape: [rounds, ...shape.slice(1)],
    })),
  ];
  const recorded = graph(program.name, values, outputs);
  return {
    model: encodeModel(recorded),
    inputNames: values.map(({ name }) => name),
    outputNames: recorded.outputs.map(({ name }) => name),
  };
}

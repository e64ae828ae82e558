import type { Program, Shape } from '@msann/msann';
import { type BlockCount, blockWidth } from './block-count.js';
import { blockedOperations, columnBlocks } from './blocked-operations.js';
import { encodeModel, type OnnxValue } from './onnx-model.js';
import { type OnnxTensor, type RecordOptions, recordOnnx } from './onnx-operations.js';

/** A program as an ONNX model, with the names to call it by. */
export interface OnnxProgram {
  readonly model: Uint8Array;
  /** Names of each plain input's blocks of columns, then of the stacks. */
  readonly inputNames: readonly (readonly string[])[];
  /** Names of each output's blocks. */
  readonly outputNames: readonly (readonly string[])[];
  readonly outputShapes: readonly Shape[];
}

/** Options of {@link compileOnnx}. */
export interface CompileOnnxOptions extends RecordOptions {
  /** In how many blocks of columns an input, an output or a gradient of some shape is. @defaultValue one */
  readonly blockCount?: BlockCount;
}

/** The name of the stacks' leading axis, whose length is known at the call. */
const rounds = 'rounds';

/** Returns the ONNX model of a program. */
export function compileOnnx(program: Program, options: CompileOnnxOptions = {}): OnnxProgram {
  const { blockCount = () => 1 } = options;
  const { operations, graph } = recordOnnx(options);
  const inputs = program.inputs.map((shape, i) => {
    const count = blockCount(shape);
    const own = count === 1 ? shape : shape.with(-1, blockWidth(shape, count));
    const blocks = Array.from({ length: count }, (_, block): OnnxTensor => {
      return { name: count === 1 ? `input${i}` : `input${i}_${block}`, shape: own };
    });
    return { shape, blocks };
  });
  // While recording, a stack's leading axis has no length; nothing but scan looks at it.
  const stacks = program.stacks.map((slice, i) => {
    const shape = [Number.NaN, ...slice];
    return { shape, blocks: [{ name: `stack${i}`, shape }] };
  });
  const outputs = program.build(blockedOperations(operations, blockCount), inputs, stacks);
  const laidOut = outputs.map((x) => columnBlocks(operations, x, blockCount(x.shape)));
  const values: OnnxValue[] = [
    ...inputs.flatMap(({ blocks }) =>
      blocks.map(({ name, shape }) => ({ name, type: 'float32' as const, shape })),
    ),
    ...stacks.map(({ shape, blocks }) => ({
      name: blocks[0]!.name,
      type: 'float32' as const,
      shape: [rounds, ...shape.slice(1)],
    })),
  ];
  const recorded = graph(program.name, values, laidOut.flat());
  const names = recorded.outputs.map(({ name }) => name);
  let start = 0;
  return {
    model: encodeModel(recorded),
    inputNames: [...inputs, ...stacks].map(({ blocks }) => blocks.map(({ name }) => name)),
    outputNames: laidOut.map((blocks) => names.slice(start, (start += blocks.length))),
    outputShapes: outputs.map(({ shape }) => shape),
  };
}

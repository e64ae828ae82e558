import { type Engine, elementCount, type Program, type Shape } from '@msann/msann';

/** Slices that a stack is given. */
const slices = 3;

/** Returns the values of a program's outputs on an engine, from inputs of size 1 that are the same each time. */
export async function runProgram<T>(engine: Engine<T>, program: Program): Promise<number[][]> {
  const { run, release } = await engine.compile(program);
  const upload = (shape: Shape, phase: number) => engine.upload(numbers(shape, phase), shape);
  const inputs = program.inputs.map(upload);
  const stacks = program.stacks.map((shape) => upload([slices, ...shape], 7));
  const outputs = await run(inputs, stacks);
  const values: number[][] = [];
  for (const output of outputs) values.push([...(await engine.download(output))]);
  for (const tensor of [...inputs, ...stacks, ...outputs]) engine.release(tensor);
  await release();
  return values;
}

function numbers(shape: Shape, phase: number): Float32Array {
  return Float32Array.from({ length: elementCount(shape) }, (_, i) => Math.sin(i + phase) + 0.1);
}

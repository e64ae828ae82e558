import { type Engine, elementCount, type Program } from '@msann/msann';

/** Numbers of the size of weights: no step may slow down on infinities or denormal numbers. */
const largestInput = 2 / 1024;

/** Returns a function that runs a program over some slices and returns the milliseconds of one. */
export async function programTimer<T>(
  engine: Engine<T>,
  program: Program,
  slices: number,
): Promise<() => Promise<number>> {
  const { run } = await engine.compile(program);
  const upload = (shape: readonly number[], value: (i: number) => number) =>
    engine.upload(
      Float32Array.from({ length: elementCount(shape) }, (_, i) => value(i)),
      shape,
    );
  const inputs = program.inputs.map((shape) =>
    upload(shape, (i) => ((1 + Math.sin(i)) / 2) * largestInput),
  );
  // A stack of scalars is one of learning rates.
  const stacks = program.stacks.map((shape) =>
    upload(
      [slices, ...shape],
      (i) => ((1 + Math.sin(3 * i)) / 2) * (shape.length > 0 ? 1 : largestInput),
    ),
  );
  return async () => {
    const start = performance.now();
    const outputs = await run(inputs, stacks);
    const milliseconds = (performance.now() - start) / slices;
    for (const tensor of outputs) engine.release(tensor);
    return milliseconds;
  };
}

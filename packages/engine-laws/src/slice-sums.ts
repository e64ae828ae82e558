import type { Engine, Program } from '@msann/msann';

const program: Program = {
  name: 'count',
  inputs: [[]],
  stacks: [[1]],
  build: (ops, [start], [stack]) =>
    ops.scan([start!], [stack!], ([x], [slice]) => [ops.add(x!, ops.sum(slice!, 0))]),
};

/** What one compiled program gave on stacks of several lengths, one after the other. */
export interface SliceSums {
  /** The start and as many ones as there are slices, for 1, 5 and 2 slices. */
  readonly sums: number[][];
  /** The input that all the runs were given, after them. */
  readonly start: number[];
}

/** Returns the sums of 10 and of 1, 5 and 2 ones, counted slice by slice by one compiled program. */
export async function sliceSums<T>(engine: Engine<T>): Promise<SliceSums> {
  const { run, release } = await engine.compile(program);
  const start = engine.upload(Float32Array.of(10), []);
  const sums: number[][] = [];
  for (const slices of [1, 5, 2]) {
    const stack = engine.upload(new Float32Array(slices).fill(1), [slices, 1]);
    const [sum] = await run([start], [stack]);
    sums.push([...(await engine.download(sum!))]);
    engine.release(sum!);
    engine.release(stack);
  }
  const after = [...(await engine.download(start))];
  engine.release(start);
  await release();
  return { sums, start: after };
}

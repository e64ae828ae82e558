import type { Examples } from '../data/examples.js';
import { forward } from '../network/forward.js';
import { parameterList, parameterShapes, parametersOfList } from '../network/parameters.js';
import type { Engine, Program } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';

/** Rows that go through the network at once. */
const chunkRows = 500;

/** Measures the mean squared error of parameters on fixed examples. */
export interface Evaluator<T> {
  /** Returns for each replica the mean over examples and outputs of (output - target)². */
  meanSquaredErrors(parameters: readonly T[]): Promise<number[]>;
  /** Frees the examples' tensors and the programs. */
  release(): Promise<void>;
}

/**
 * Returns an evaluator whose examples lie on the engine.
 *
 * @param examples - in the order of the network's units
 */
export async function createEvaluator<T>(
  engine: Engine<T>,
  layerSizes: readonly number[],
  examples: Examples,
  replicas: number,
): Promise<Evaluator<T>> {
  const { count } = examples;
  const whole = Math.floor(count / chunkRows);
  const parts: { first: number; chunks: number; rows: number }[] = [];
  if (whole > 0) parts.push({ first: 0, chunks: whole, rows: chunkRows });
  if (count % chunkRows > 0) {
    parts.push({ first: whole * chunkRows, chunks: 1, rows: count % chunkRows });
  }
  const [input, output] = [layerSizes[0]!, layerSizes.at(-1)!];
  const sums = await Promise.all(
    parts.map(async ({ first, chunks, rows }) => {
      const program = await engine.compile(
        replicatedProgram(squaredErrorProgram(layerSizes, rows), replicas, { stacks: true }),
      );
      const upload = (values: Float32Array, width: number) =>
        engine.upload(values.subarray(first * width, (first + chunks * rows) * width), [
          chunks,
          rows,
          width,
        ]);
      const inputs = upload(examples.inputs, input);
      const targets = examples.targets === undefined ? inputs : upload(examples.targets, output);
      return { program, inputs, targets };
    }),
  );
  const zero = engine.upload(new Float32Array(replicas), replicatedShape([], replicas));
  return {
    async meanSquaredErrors(parameters) {
      const totals = Array<number>(replicas).fill(0);
      for (const { program, inputs, targets } of sums) {
        const [sum] = await program.run([...parameters, zero], [inputs, targets]);
        (await engine.download(sum!)).forEach((part, r) => {
          totals[r]! += part;
        });
        engine.release(sum!);
      }
      return totals.map((total) => total / (count * output));
    },
    async release() {
      for (const { program, inputs, targets } of sums) {
        await program.release();
        engine.release(inputs);
        if (targets !== inputs) engine.release(targets);
      }
      engine.release(zero);
    },
  };
}

function squaredErrorProgram(layerSizes: readonly number[], rows: number): Program {
  const shapes = parameterList(parameterShapes(layerSizes));
  return {
    name: 'squared error',
    inputs: [...shapes, []],
    stacks: [
      [rows, layerSizes[0]!],
      [rows, layerSizes.at(-1)!],
    ],
    build(ops, inputs, stacks) {
      const parameters = parametersOfList(inputs.slice(0, -1));
      return ops.scan([inputs.at(-1)!], stacks, ([sum], [x, target]) => {
        const error = ops.subtract(forward(ops, parameters, x!).at(-1)!, target!);
        return [ops.add(sum!, ops.sum(ops.sum(ops.multiply(error, error), 1), 0))];
      });
    },
  };
}

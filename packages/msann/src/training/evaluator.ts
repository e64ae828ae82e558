import type { Examples } from '../data/examples.js';
import { forward } from '../network/forward.js';
import { type Loss, lossSum, lossTerms } from '../network/loss.js';
import type { NetworkFunctions } from '../network/loss-gradients.js';
import { parameterList, parameterShapes, parametersOfList } from '../network/parameters.js';
import type { Engine, Program } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';

/** Rows that go through the network at once. */
const chunkRows = 500;

/** Measures losses of parameters on fixed examples. */
export interface Evaluator<T> {
  /** Returns each of the losses, in their order, of each replica. */
  losses(parameters: readonly T[]): Promise<number[][]>;
  /** Frees the examples' tensors and the programs. */
  release(): Promise<void>;
}

/** Options of {@link createEvaluator}. */
export interface EvaluatorOptions {
  readonly layerSizes: readonly number[];
  readonly activations: NetworkFunctions['activations'];
  /** What to measure. */
  readonly losses: readonly Loss[];
  /** In the order of the network's units. */
  readonly examples: Examples;
  readonly replicas: number;
}

/** Returns an evaluator whose examples lie on the engine. */
export async function createEvaluator<T>(
  engine: Engine<T>,
  options: EvaluatorOptions,
): Promise<Evaluator<T>> {
  const { layerSizes, losses, examples, replicas } = options;
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
        replicatedProgram(lossSumsProgram(options, rows), replicas, { stacks: true }),
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
  const zeros = losses.map(() =>
    engine.upload(new Float32Array(replicas), replicatedShape([], replicas)),
  );
  return {
    async losses(parameters) {
      const totals = losses.map(() => Array<number>(replicas).fill(0));
      for (const { program, inputs, targets } of sums) {
        const parts = await program.run([...parameters, ...zeros], [inputs, targets]);
        for (const [i, part] of parts.entries()) {
          (await engine.download(part)).forEach((value, r) => {
            totals[i]![r]! += value;
          });
          engine.release(part);
        }
      }
      return losses.map((loss, i) =>
        totals[i]!.map((total) => total / lossTerms(loss, count, output)),
      );
    },
    async release() {
      for (const { program, inputs, targets } of sums) {
        await program.release();
        engine.release(inputs);
        if (targets !== inputs) engine.release(targets);
      }
      for (const zero of zeros) engine.release(zero);
    },
  };
}

/** The program that adds the losses of some chunks of rows to sums. */
function lossSumsProgram(
  { layerSizes, activations, losses }: EvaluatorOptions,
  rows: number,
): Program {
  const shapes = parameterList(parameterShapes(layerSizes));
  return {
    name: losses.join(' and '),
    inputs: [...shapes, ...losses.map(() => [])],
    stacks: [
      [rows, layerSizes[0]!],
      [rows, layerSizes.at(-1)!],
    ],
    build(ops, inputs, stacks) {
      const parameters = parametersOfList(inputs.slice(0, shapes.length));
      return ops.scan(inputs.slice(shapes.length), stacks, (totals, [x, targets]) => {
        const output = forward(ops, parameters, activations, x!).at(-1)!;
        return totals.map((total, i) => ops.add(total, lossSum(ops, losses[i]!, output, targets!)));
      });
    },
  };
}

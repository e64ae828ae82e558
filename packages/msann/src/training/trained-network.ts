import { checkExamples, type Examples } from '../data/examples.js';
import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { inversePermutation, permuteMatrix } from '../hierarchy/labels.js';
import type { Activation } from '../network/activation.js';
import { forward } from '../network/forward.js';
import { checkLoss, type Loss } from '../network/loss.js';
import {
  mapParameters,
  type Parameters,
  parameterList,
  parameterShapes,
  parametersOfList,
} from '../network/parameters.js';
import type { Engine } from '../tensor/engine.js';
import { downloadReplicas } from '../tensor/replicated-values.js';
import { createEvaluator } from './evaluator.js';

/** A network: sizes, functions and effective parameters, units in the order of the layers' nodes. */
export interface TrainedNetwork {
  readonly layerSizes: readonly number[];
  /** Of each layer behind the inputs. */
  readonly activations: readonly Activation[];
  /** What it was trained to lower. */
  readonly loss: Loss;
  readonly parameters: Parameters<Float32Array>;
}

/** Returns each replica's network, whose parameters an engine holds in the order of the hierarchy's labels. */
export async function downloadNetworks<T>(
  engine: Engine<T>,
  { levels, activations }: Hierarchy,
  loss: Loss,
  tensors: readonly T[],
  replicas: number,
): Promise<TrainedNetwork[]> {
  const { layerSizes, labels } = levels[0]!;
  const nodes = labels.map(inversePermutation);
  const values: Float32Array[][] = [];
  for (const tensor of tensors) values.push(await downloadReplicas(engine, tensor, replicas));
  return Array.from({ length: replicas }, (_, r) => {
    const labelled = parametersOfList(values.map((own) => own[r]!));
    const parameters = mapParameters(labelled, (parameter, { kind, i }) =>
      kind === 'weights'
        ? permuteMatrix(parameter, nodes[i]!, nodes[i + 1]!)
        : permuteMatrix(parameter, Uint32Array.of(0), nodes[i + 1]!),
    );
    return { layerSizes, activations, loss, parameters };
  });
}

/** Options of {@link evaluate}. */
export interface EvaluateOptions {
  /** What to measure. @defaultValue the loss that the network was trained to lower */
  readonly loss?: Loss;
}

/**
 * Returns a network's loss on examples, a mean over examples (categorical cross-entropy) or over examples and outputs (the
 * others).
 *
 * @example
 * ```ts
 * import { createReferenceEngine, evaluate } from '@msann/msann';
 *
 * const network = {
 *   layerSizes: [2, 1],
 *   activations: ['identity'],
 *   loss: 'mean-squared-error',
 *   parameters: { weights: [Float32Array.of(1, 2)], biases: [Float32Array.of(0.5)] },
 * };
 * const examples = {
 *   count: 2,
 *   inputs: Float32Array.of(1, 0, 0, 1),
 *   targets: Float32Array.of(1, 2),
 * };
 * // Both outputs are 0.5 too large.
 * console.log(await evaluate(createReferenceEngine(), network, examples)); // 0.25
 * ```
 *
 * @throws RangeError if the loss does not fit the outputs' activation, or the examples the network
 */
export async function evaluate<T>(
  engine: Engine<T>,
  network: TrainedNetwork,
  examples: Examples,
  { loss = network.loss }: EvaluateOptions = {},
): Promise<number> {
  const { layerSizes, activations } = network;
  checkLoss('evaluate', loss, activations.at(-1)!);
  checkExamples('evaluate', examples, layerSizes);
  const tensors = uploadNetwork(engine, network);
  const evaluator = await createEvaluator(engine, {
    layerSizes,
    activations,
    losses: [loss],
    examples,
    replicas: 1,
  });
  try {
    const [[value]] = (await evaluator.losses(tensors)) as [[number]];
    return value;
  } finally {
    await evaluator.release();
    for (const tensor of tensors) engine.release(tensor);
  }
}

/**
 * Returns a network's outputs.
 *
 * @example
 * ```ts
 * import { createReferenceEngine, outputs } from '@msann/msann';
 *
 * const network = {
 *   layerSizes: [2, 1],
 *   activations: ['identity'],
 *   loss: 'mean-squared-error',
 *   parameters: { weights: [Float32Array.of(1, 2)], biases: [Float32Array.of(0.5)] },
 * };
 * const inputs = Float32Array.of(1, 0, 0, 1);
 * console.log(await outputs(createReferenceEngine(), network, inputs)); // Float32Array(2) [ 1.5, 2.5 ]
 * ```
 *
 * @param inputs - `[rows, units of layer 0]`
 * @returns `[rows, units of the last layer]`
 */
export async function outputs<T>(
  engine: Engine<T>,
  network: TrainedNetwork,
  inputs: Float32Array,
): Promise<Float32Array> {
  const width = network.layerSizes[0]!;
  const rows = inputs.length / width;
  const shapes = parameterList(parameterShapes(network.layerSizes));
  const program = await engine.compile({
    name: 'outputs',
    inputs: [...shapes, [rows, width]],
    stacks: [],
    build: (ops, tensors) => [
      forward(ops, parametersOfList(tensors.slice(0, -1)), network.activations, tensors.at(-1)!).at(
        -1,
      )!.values,
    ],
  });
  const tensors = [...uploadNetwork(engine, network), engine.upload(inputs, [rows, width])];
  const [result] = await program.run(tensors, []);
  await program.release();
  const values = Float32Array.from(await engine.download(result!));
  for (const tensor of [...tensors, result!]) engine.release(tensor);
  return values;
}

function uploadNetwork<T>(engine: Engine<T>, { layerSizes, parameters }: TrainedNetwork): T[] {
  const shapes = parameterShapes(layerSizes);
  return parameterList(
    mapParameters(parameters, (values, { kind, i }) => engine.upload(values, shapes[kind][i]!)),
  );
}

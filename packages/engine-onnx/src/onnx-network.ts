import type { Activation, TrainedNetwork } from '@msann/msann';
import { encodeModel, type OnnxConstant, type OnnxNode } from './onnx-model.js';

/**
 * Returns the bytes of an ONNX model file of a trained network, for ONNX Runtime and whatever else reads the format:
 * one input `inputs`, float32 `[examples, units of layer 0]` of any number of examples, and one output `outputs`,
 * `[examples, units of the last layer]`, units in the order of the layers' nodes. Opset 17.
 *
 * Weights are the effective ones, W_i = Σ_l Pro(W_i^l): nothing of the hierarchy is left.
 *
 * @throws RangeError if a parameter's length is not what the layers' sizes ask for
 */
export function onnxNetwork({ layerSizes, activations, parameters }: TrainedNetwork): Uint8Array {
  const nodes: OnnxNode[] = [];
  const constants: OnnxConstant[] = [];
  const last = activations.length - 1;
  activations.forEach((activation, i) => {
    const [weights, biases] = [parameters.weights[i]!, parameters.biases[i]!];
    const shape = [layerSizes[i]!, layerSizes[i + 1]!];
    constants.push(
      constant(`weights${i}`, shape, weights),
      constant(`biases${i}`, shape.slice(1), biases),
    );
    const operation = operations[activation];
    const values = i === last ? 'outputs' : `layer${i + 1}`;
    const sum = operation === undefined ? values : `sum${i + 1}`;
    const before = i === 0 ? 'inputs' : `layer${i}`;
    nodes.push(node('Gemm', [before, `weights${i}`, `biases${i}`], sum));
    if (operation !== undefined) nodes.push(node(operation, [sum], values));
  });
  const value = (name: string, units: number) => ({
    name,
    type: 'float32' as const,
    shape: ['examples', units],
  });
  return encodeModel({
    name: 'msann network',
    nodes,
    constants,
    inputs: [value('inputs', layerSizes[0]!)],
    outputs: [value('outputs', layerSizes.at(-1)!)],
  });
}

/** The operator of each activation but the identity, which has none. Softmax works along the last axis. */
const operations: Readonly<Record<Activation, string | undefined>> = {
  sigmoid: 'Sigmoid',
  tanh: 'Tanh',
  relu: 'Relu',
  softplus: 'Softplus',
  identity: undefined,
  softmax: 'Softmax',
};

function node(operation: string, inputs: readonly string[], output: string): OnnxNode {
  return { operation, inputs, outputs: [output], attributes: [] };
}

function constant(name: string, shape: readonly number[], values: Float32Array): OnnxConstant {
  const count = shape.reduce((product, length) => product * length, 1);
  if (values.length !== count) {
    throw new RangeError(`onnxNetwork: need ${count} values for ${name}, got ${values.length}`);
  }
  // ONNX files are little-endian, whatever the machine is.
  const bytes = new DataView(new ArrayBuffer(4 * count));
  values.forEach((x, i) => {
    bytes.setFloat32(4 * i, x, true);
  });
  return { name, type: 'float32', shape, bytes: new Uint8Array(bytes.buffer) };
}

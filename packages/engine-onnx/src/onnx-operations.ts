import {
  broadcastShapes,
  elementCount,
  type MatMulOptions,
  matMulShape,
  type Shape,
  sameShape,
} from '@msann/msann';
import type { ColumnOperations } from './column-operations.js';
import type { Axis, OnnxAttribute, OnnxConstant, OnnxGraph, OnnxNode } from './onnx-model.js';

/** A tensor of the graph under construction: a name and what its shape will be. */
export interface OnnxTensor {
  readonly name: string;
  readonly shape: Shape;
}

/** Collects the nodes and constants of one graph; a scan's body is a graph of its own. */
interface GraphParts {
  readonly nodes: OnnxNode[];
  readonly constants: OnnxConstant[];
}

/** Operations that record ONNX nodes, and the graph that they recorded. */
export interface OnnxRecorder {
  readonly operations: ColumnOperations<OnnxTensor>;
  /** Returns the graph of all that was recorded; its outputs stand in the order given. */
  readonly graph: (
    name: string,
    inputs: OnnxGraph['inputs'],
    outputs: readonly OnnxTensor[],
  ) => OnnxGraph;
}

/** How some operations are recorded. */
export interface RecordOptions {
  /**
   * Whether factor · x + constant of a large tensor is recorded as the normalisation of one channel: one pass in the
   * place of two, but on one thread.
   *
   * @defaultValue false
   */
  readonly affineAsNormalization?: boolean;
}

/** From this many elements on a pass less is worth two reshapes. */
const largeElements = 2 ** 14;

/** Returns operations that record themselves as the nodes of an ONNX graph. */
export function recordOnnx(options: RecordOptions = {}): OnnxRecorder {
  let names = 0;
  const fresh = () => `t${names++}`;
  // The graph that is being recorded: the innermost scan's body.
  let parts: GraphParts = { nodes: [], constants: [] };

  const record = (
    operation: string,
    inputs: readonly string[],
    shape: Shape,
    attributes: readonly OnnxAttribute[] = [],
  ): OnnxTensor => {
    const name = fresh();
    parts.nodes.push({ operation, inputs, outputs: [name], attributes });
    return { name, shape };
  };
  const constantOf = (type: OnnxConstant['type'], shape: Shape, bytes: ArrayBufferView) => {
    const name = fresh();
    const view = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    parts.constants.push({ name, type, shape, bytes: view });
    return name;
  };
  const float = (value: number) => constantOf('float32', [], Float32Array.of(value));
  const integers = (values: Iterable<number>) => {
    const array = BigInt64Array.from(values, BigInt);
    return constantOf('int64', [array.length], array);
  };
  /** Returns outputs that each have a node of their own in this graph: none an input, an outer tensor or another output. */
  const ownOutputs = (outputs: readonly OnnxTensor[]): OnnxTensor[] => {
    const free = new Set(parts.nodes.flatMap((node) => node.outputs));
    return outputs.map((x) => (free.delete(x.name) ? x : unary('Identity')(x)));
  };
  const elementwise = (operation: string) => (a: OnnxTensor, b: OnnxTensor) =>
    record(operation, [a.name, b.name], broadcastShapes(a.shape, b.shape));
  const transposed = (x: OnnxTensor): OnnxTensor => {
    const [rows, columns] = [x.shape.length - 2, x.shape.length - 1];
    const order = [...x.shape.keys()].with(rows, columns).with(columns, rows);
    return record(
      'Transpose',
      [x.name],
      order.map((axis) => x.shape[axis]!),
      [{ name: 'perm', ints: order }],
    );
  };
  /** Records scale · a b + c of an a that is not transposed any more. */
  const gemm = (
    inputs: readonly OnnxTensor[],
    shape: Shape,
    { transposeB = false, scale = 1 }: MatMulOptions,
  ) =>
    record(
      'Gemm',
      inputs.map(({ name }) => name),
      shape,
      [
        { name: 'transB', int: Number(transposeB) },
        { name: 'alpha', float: scale },
      ],
    );
  const unary = (operation: string) => (x: OnnxTensor) => record(operation, [x.name], x.shape);

  const operations: ColumnOperations<OnnxTensor> = {
    shapeOf: (x) => x.shape,
    constant: (values, shape) => ({
      name: constantOf('float32', shape, Float32Array.from(values)),
      shape,
    }),
    matMul(a, b, matMulOptions = {}) {
      const shape = matMulShape(a.shape, b.shape, matMulOptions);
      const { transposeA = false, transposeB = false, scale = 1 } = matMulOptions;
      // A product with the transpose of its left factor is a fifth slower than one with its copy; of the right, no slower.
      const left = transposeA ? transposed(a) : a;
      if (shape.length === 3) {
        const product = record('MatMul', [left.name, (transposeB ? transposed(b) : b).name], shape);
        return scale === 1 ? product : operations.scale(product, scale);
      }
      // ONNX Runtime joins a plain MatMul with the bias and the activation behind it.
      if (!transposeB && scale === 1) return record('MatMul', [left.name, b.name], shape);
      return gemm([left, b], shape, matMulOptions);
    },
    addMatMul(sum, a, b, matMulOptions) {
      const left = matMulOptions.transposeA ? transposed(a) : a;
      return gemm([left, b, sum], sum.shape, matMulOptions);
    },
    splitColumns(x, count) {
      const axis = x.shape.length - 1;
      const shape = x.shape.with(axis, x.shape[axis]! / count);
      const outputs = Array.from({ length: count }, fresh);
      const sizes = integers(outputs.map(() => shape[axis]!));
      const attributes = [{ name: 'axis', int: axis }];
      parts.nodes.push({ operation: 'Split', inputs: [x.name, sizes], outputs, attributes });
      return outputs.map((name) => ({ name, shape }));
    },
    joinColumns(blocks) {
      const [{ shape }] = blocks as [OnnxTensor];
      const axis = shape.length - 1;
      const columns = blocks.reduce((sum, block) => sum + block.shape[axis]!, 0);
      const names = blocks.map(({ name }) => name);
      return record('Concat', names, shape.with(axis, columns), [{ name: 'axis', int: axis }]);
    },
    trial(run) {
      const kept = parts;
      parts = { nodes: [], constants: [] };
      const result = run();
      parts = kept;
      return result;
    },
    add: elementwise('Add'),
    subtract: elementwise('Sub'),
    multiply: elementwise('Mul'),
    divide: elementwise('Div'),
    scale: (x, factor) => record('Mul', [x.name, float(factor)], x.shape),
    affine(x, factor, constant) {
      const size = elementCount(x.shape);
      if (!options.affineAsNormalization || size < largeElements) {
        const scaled = operations.scale(x, factor);
        return record('Add', [scaled.name, float(constant)], x.shape);
      }
      const channel = operations.reshape(x, [1, 1, size]);
      const [factors, constants, mean, variance] = [factor, constant, 0, 1].map(
        (value) => operations.constant([value], [1]).name,
      );
      const inputs = [channel.name, factors!, constants!, mean!, variance!];
      const normalized = record('BatchNormalization', inputs, channel.shape, [
        { name: 'epsilon', float: 0 },
      ]);
      return operations.reshape(normalized, x.shape);
    },
    squareRoot: unary('Sqrt'),
    sigmoid: unary('Sigmoid'),
    tanh: unary('Tanh'),
    relu: unary('Relu'),
    // 1, 0 or -1, then none below 0.
    step: (x) => unary('Relu')(unary('Sign')(x)),
    softplus: unary('Softplus'),
    softmax: unary('Softmax'),
    // Not ReduceLogSumExp, whose kernel for WebGPU overflows; no exponential is above 1 here.
    logSumExp(x) {
      const axis = x.shape.length - 1;
      const largest = record('ReduceMax', [x.name], x.shape.with(axis, 1), [
        { name: 'axes', ints: [axis] },
        { name: 'keepdims', int: 1 },
      ]);
      const sums = operations.sum(unary('Exp')(operations.subtract(x, largest)), axis);
      return operations.add(unary('Log')(sums), operations.reshape(largest, sums.shape));
    },
    sum(x, axis) {
      const shape = x.shape.toSpliced(axis, 1);
      const rows = x.shape[axis]!;
      const [stacked, columns] = [x.shape.slice(0, axis), elementCount(x.shape.slice(axis + 1))];
      if (axis > 1 || columns === 1) {
        return record('ReduceSum', [x.name, integers([axis])], shape, [
          { name: 'keepdims', int: 0 },
        ]);
      }
      // A product with a row of ones takes less than half of ReduceSum's time.
      const ones = operations.constant(new Float32Array(rows).fill(1), [1, rows]);
      const sums = operations.matMul(ones, operations.reshape(x, [...stacked, rows, columns]));
      return operations.reshape(sums, shape);
    },
    reshape: (x, shape) =>
      sameShape(x.shape, shape) ? x : record('Reshape', [x.name, integers(shape)], shape),
    gather: (x, indices, axis) =>
      record('Gather', [x.name, integers(indices)], x.shape.with(axis, indices.length), [
        { name: 'axis', int: axis },
      ]),
    scan(initial, stacks, body) {
      const outer = parts;
      parts = { nodes: [], constants: [] };
      const state = initial.map(({ shape }) => ({ name: fresh(), shape }));
      const slices = stacks.map(({ shape }) => ({ name: fresh(), shape: shape.slice(1) }));
      const next = ownOutputs(body(state, slices));
      const bodyGraph: OnnxGraph = {
        name: 'round',
        nodes: parts.nodes,
        constants: parts.constants,
        inputs: [...state, ...slices].map(floatValue),
        outputs: next.map(floatValue),
      };
      parts = outer;
      const results = initial.map(({ shape }) => ({ name: fresh(), shape }));
      parts.nodes.push({
        operation: 'Scan',
        inputs: [...initial, ...stacks].map((x) => x.name),
        outputs: results.map((x) => x.name),
        attributes: [
          { name: 'body', graph: bodyGraph },
          { name: 'num_scan_inputs', int: stacks.length },
        ],
      });
      return results;
    },
  };
  return {
    operations,
    graph(name, inputs, outputs) {
      const own = ownOutputs(outputs);
      const { nodes, constants } = parts;
      return { name, nodes, constants, inputs, outputs: own.map(floatValue) };
    },
  };
}

function floatValue({ name, shape }: { name: string; shape: readonly Axis[] }) {
  return { name, type: 'float32' as const, shape };
}

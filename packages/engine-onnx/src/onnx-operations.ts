import {
  broadcastShapes,
  elementCount,
  matMulShape,
  type Shape,
  type TensorOperations,
} from '@msann/msann';
import type { Axis, OnnxAttribute, OnnxConstant, OnnxGraph, OnnxNode } from './onnx-model.js';

/** A tensor of the graph under construction: a name and what its shape will be. */
export interface OnnxTensor {
  readonly name: string;
  readonly shape: Shape;
}

/** Collects the nodes and constants of one graph; a loop's body is a graph of its own. */
interface GraphParts {
  readonly nodes: OnnxNode[];
  readonly constants: OnnxConstant[];
}

/** Operations that record ONNX nodes, and the graph that they recorded. */
export interface OnnxRecorder {
  readonly operations: TensorOperations<OnnxTensor>;
  /** Returns the graph of all that was recorded; its outputs stand in the order given. */
  readonly graph: (
    name: string,
    inputs: OnnxGraph['inputs'],
    outputs: readonly OnnxTensor[],
  ) => OnnxGraph;
}

/** Returns operations that record themselves as the nodes of an ONNX graph. */
export function recordOnnx(): OnnxRecorder {
  let names = 0;
  const fresh = () => `t${names++}`;
  // The graph that is being recorded: the innermost loop's body.
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
  const transposed = (x: OnnxTensor) =>
    record(
      'Transpose',
      [x.name],
      [...x.shape.slice(0, -2), x.shape.at(-1)!, x.shape.at(-2)!],
      [{ name: 'perm', ints: [0, 2, 1] }],
    );
  const unary = (operation: string) => (x: OnnxTensor) => record(operation, [x.name], x.shape);

  const operations: TensorOperations<OnnxTensor> = {
    shapeOf: (x) => x.shape,
    constant: (values, shape) => ({
      name: constantOf('float32', shape, Float32Array.from(values)),
      shape,
    }),
    matMul(a, b, options = {}) {
      const shape = matMulShape(a.shape, b.shape, options);
      const { transposeA = false, transposeB = false, scale = 1 } = options;
      if (shape.length === 3) {
        // ONNX Runtime joins these nodes into one where it can. Gemm takes matrices alone.
        const [x, y] = [transposeA ? transposed(a) : a, transposeB ? transposed(b) : b];
        const product = record('MatMul', [x.name, y.name], shape);
        return scale === 1 ? product : operations.scale(product, scale);
      }
      // ONNX Runtime joins a plain MatMul with the bias and the activation behind it.
      if (!transposeA && !transposeB && scale === 1) {
        return record('MatMul', [a.name, b.name], shape);
      }
      return record('Gemm', [a.name, b.name], shape, [
        { name: 'transA', int: Number(transposeA) },
        { name: 'transB', int: Number(transposeB) },
        { name: 'alpha', float: scale },
      ]);
    },
    add: elementwise('Add'),
    subtract: elementwise('Sub'),
    multiply: elementwise('Mul'),
    divide: elementwise('Div'),
    scale: (x, factor) => record('Mul', [x.name, float(factor)], x.shape),
    offset: (x, constant) => record('Add', [x.name, float(constant)], x.shape),
    squareRoot: unary('Sqrt'),
    sigmoid: unary('Sigmoid'),
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
      const [round, going] = [fresh(), fresh()];
      const state = initial.map(({ shape }) => ({ name: fresh(), shape }));
      const slices = stacks.map(({ name, shape }) =>
        record('Gather', [name, round], shape.slice(1), [{ name: 'axis', int: 0 }]),
      );
      const next = ownOutputs(body(state, slices));
      const still = record('Identity', [going], []);
      const bodyGraph: OnnxGraph = {
        name: 'round',
        ...parts,
        inputs: [
          { name: round, type: 'int64', shape: [] },
          { name: going, type: 'bool', shape: [] },
          ...state.map(floatValue),
        ],
        outputs: [{ name: still.name, type: 'bool', shape: [] }, ...next.map(floatValue)],
      };
      parts = outer;
      const lengths = record('Shape', [stacks[0]!.name], [stacks[0]!.shape.length]);
      const rounds = record(
        'Gather',
        [lengths.name, constantOf('int64', [], BigInt64Array.of(0n))],
        [],
      );
      const yes = constantOf('bool', [], Uint8Array.of(1));
      const results = initial.map(({ shape }) => ({ name: fresh(), shape }));
      parts.nodes.push({
        operation: 'Loop',
        inputs: [rounds.name, yes, ...initial.map((x) => x.name)],
        outputs: results.map((x) => x.name),
        attributes: [{ name: 'body', graph: bodyGraph }],
      });
      return results;
    },
  };
  return {
    operations,
    graph(name, inputs, outputs) {
      const own = ownOutputs(outputs);
      return { name, ...parts, inputs, outputs: own.map(floatValue) };
    },
  };
}

function sameShape(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}

function floatValue({ name, shape }: { name: string; shape: readonly Axis[] }) {
  return { name, type: 'float32' as const, shape };
}

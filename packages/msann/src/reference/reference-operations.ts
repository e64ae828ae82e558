import { broadcastShapes } from '../tensor/broadcast-shapes.js';
import { elementCount } from '../tensor/element-count.js';
import { matMulLengths, matMulShape } from '../tensor/mat-mul-lengths.js';
import type { Shape, TensorOperations } from '../tensor/tensor-operations.js';

/** A tensor of the reference engine. */
export interface ReferenceTensor {
  readonly shape: Shape;
  /** Row-major. */
  readonly values: Float64Array;
}

/** The operations in plain float64 loops, written to be read: the oracle for all engines. */
export const referenceOperations: TensorOperations<ReferenceTensor> = {
  shapeOf: (x) => x.shape,
  constant: (values, shape) => ({ shape, values: Float64Array.from(values) }),
  matMul(a, b, options = {}) {
    const { stacked = 1, m, k, n } = matMulLengths(a.shape, b.shape, options);
    const { transposeA = false, transposeB = false, scale = 1 } = options;
    const values = new Float64Array(stacked * m * n);
    for (let r = 0; r < stacked; r++) {
      const left = matrixOf(a, r);
      const right = matrixOf(b, r);
      for (let i = 0; i < m; i++) {
        for (let p = 0; p < k; p++) {
          const factor = scale * left[transposeA ? p * m + i : i * k + p]!;
          for (let j = 0; j < n; j++) {
            values[(r * m + i) * n + j]! += factor * right[transposeB ? j * k + p : p * n + j]!;
          }
        }
      }
    }
    return { shape: matMulShape(a.shape, b.shape, options), values };
  },
  add: (a, b) => broadcast(a, b, (x, y) => x + y),
  subtract: (a, b) => broadcast(a, b, (x, y) => x - y),
  multiply: (a, b) => broadcast(a, b, (x, y) => x * y),
  divide: (a, b) => broadcast(a, b, (x, y) => x / y),
  scale: (x, factor) => map(x, (value) => factor * value),
  affine: (x, factor, constant) => map(x, (value) => factor * value + constant),
  squareRoot: (x) => map(x, Math.sqrt),
  sigmoid: (x) => map(x, (value) => 1 / (1 + Math.exp(-value))),
  tanh: (x) => map(x, Math.tanh),
  relu: (x) => map(x, (value) => Math.max(value, 0)),
  step: (x) => map(x, (value) => (value > 0 ? 1 : 0)),
  softplus: (x) => map(x, (value) => Math.max(value, 0) + Math.log1p(Math.exp(-Math.abs(value)))),
  softmax(x) {
    const logarithms = referenceOperations.logSumExp(x).values;
    const columns = x.shape.at(-1)!;
    return {
      shape: x.shape,
      values: x.values.map((value, i) => Math.exp(value - logarithms[Math.floor(i / columns)]!)),
    };
  },
  logSumExp({ shape, values }) {
    const columns = shape.at(-1)!;
    const logarithms = Float64Array.from({ length: values.length / columns }, (_, row) => {
      const own = values.subarray(row * columns, (row + 1) * columns);
      const largest = own.reduce((most, value) => Math.max(most, value));
      const sum = own.reduce((total, value) => total + Math.exp(value - largest), 0);
      return largest + Math.log(sum);
    });
    return { shape: shape.slice(0, -1), values: logarithms };
  },
  sum({ shape, values }, axis) {
    const { before, along, after } = splitAt(shape, axis);
    const sums = new Float64Array(before * after);
    for (let i = 0; i < before; i++) {
      for (let p = 0; p < along; p++) {
        for (let j = 0; j < after; j++) {
          sums[i * after + j]! += values[(i * along + p) * after + j]!;
        }
      }
    }
    return { shape: shape.toSpliced(axis, 1), values: sums };
  },
  reshape(x, shape) {
    if (elementCount(shape) !== x.values.length) {
      throw new RangeError(
        `reshape: need ${x.values.length} elements, got shape [${shape.join(', ')}]`,
      );
    }
    return { shape, values: x.values };
  },
  gather({ shape, values }, indices, axis) {
    const { before, along, after } = splitAt(shape, axis);
    const gathered = new Float64Array(before * indices.length * after);
    for (let i = 0; i < before; i++) {
      indices.forEach((from, to) => {
        const start = (i * along + from) * after;
        gathered.set(values.subarray(start, start + after), (i * indices.length + to) * after);
      });
    }
    return { shape: shape.with(axis, indices.length), values: gathered };
  },
  scan(initial, stacks, body) {
    const rounds = stacks[0]?.shape[0] ?? 0;
    let state = initial;
    for (let round = 0; round < rounds; round++) {
      state = body(
        state,
        stacks.map(({ shape, values }) => {
          const size = values.length / rounds;
          return {
            shape: shape.slice(1),
            values: values.subarray(round * size, (round + 1) * size),
          };
        }),
      );
    }
    return state;
  },
};

function map(x: ReferenceTensor, change: (value: number) => number): ReferenceTensor {
  return { shape: x.shape, values: x.values.map((value) => change(value)) };
}

/** Returns matrix r of a stack, or the one matrix. */
function matrixOf({ shape, values }: ReferenceTensor, r: number): Float64Array {
  if (shape.length === 2) return values;
  const size = values.length / shape[0]!;
  return values.subarray(r * size, (r + 1) * size);
}

/** Number of index positions before an axis, along it and after it, row-major. */
function splitAt(shape: Shape, axis: number) {
  return {
    before: elementCount(shape.slice(0, axis)),
    along: shape[axis]!,
    after: elementCount(shape.slice(axis + 1)),
  };
}

function broadcast(
  a: ReferenceTensor,
  b: ReferenceTensor,
  combine: (x: number, y: number) => number,
): ReferenceTensor {
  const shape = broadcastShapes(a.shape, b.shape);
  const [ofA, ofB] = [flatIndex(a.shape, shape), flatIndex(b.shape, shape)];
  const values = Float64Array.from({ length: elementCount(shape) }, (_, i) =>
    combine(a.values[ofA(i)]!, b.values[ofB(i)]!),
  );
  return { shape, values };
}

/** Returns the function from a place in the result to the place of the element that stretches over it. */
function flatIndex(shape: Shape, result: Shape): (place: number) => number {
  // Most operands are as large as the result, or its last axes repeated.
  const size = elementCount(shape);
  const tail = result.slice(result.length - shape.length);
  if (shape.every((length, axis) => length === tail[axis])) return (place) => place % size;
  const strides = result.map(() => 0);
  let stride = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    strides[axis + result.length - shape.length] = shape[axis] === 1 ? 0 : stride;
    stride *= shape[axis]!;
  }
  return (place) => {
    let rest = place;
    let index = 0;
    for (let axis = result.length - 1; axis >= 0; axis--) {
      index += (rest % result[axis]!) * strides[axis]!;
      rest = Math.floor(rest / result[axis]!);
    }
    return index;
  };
}

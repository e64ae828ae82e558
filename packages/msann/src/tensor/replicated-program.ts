import type { Program } from './engine.js';
import type { Shape, TensorOperations } from './tensor-operations.js';

/** Which of a program's arguments all replicas share. */
export interface SharedArguments {
  /** Whether all stacks are the same for all replicas. @defaultValue false */
  readonly stacks?: boolean;
}

/**
 * Returns the shape of a tensor of which each replica has its own: with a leading axis unless there is but one.
 *
 * @example
 * ```ts
 * import { replicatedShape } from '@msann/msann';
 *
 * console.log(replicatedShape([2, 3], 1), replicatedShape([2, 3], 8)); // [ 2, 3 ] [ 8, 2, 3 ]
 * ```
 */
export function replicatedShape(shape: Shape, replicas: number): Shape {
  return replicas === 1 ? shape : [replicas, ...shape];
}

/**
 * Returns the program that does for many replicas at once what a program does for one: every input, every slice of a
 * stack and every output gets a leading axis of `replicas`. For one replica it is the program itself.
 *
 * The replicas' numbers never meet: replica r of the outputs is the program's output for replica r of the inputs.
 *
 * @example
 * ```ts
 * import { createReferenceEngine, replicatedProgram } from '@msann/msann';
 *
 * const square = {
 *   name: 'square',
 *   inputs: [[2]],
 *   stacks: [],
 *   build: (ops, [x]) => [ops.multiply(x, x)],
 * };
 * const program = replicatedProgram(square, 3);
 * console.log(program.inputs); // [ [ 3, 2 ] ]
 *
 * const engine = createReferenceEngine();
 * const compiled = await engine.compile(program);
 * const x = engine.upload(Float64Array.of(1, 2, 3, 4, 5, 6), [3, 2]);
 * const [squares] = await compiled.run([x], []);
 * console.log(await engine.download(squares)); // Float64Array(6) [ 1, 4, 9, 16, 25, 36 ]
 * ```
 *
 * @throws RangeError if `replicas` is not a whole number >= 1
 * @throws TypeError while it is built, if an output or a state of a scan depends on no input that each replica has
 * of its own
 */
export function replicatedProgram(
  program: Program,
  replicas: number,
  shared: SharedArguments = {},
): Program {
  if (!Number.isInteger(replicas) || replicas < 1) {
    throw new RangeError(
      `replicatedProgram: need a whole number of replicas >= 1, got ${replicas}`,
    );
  }
  if (replicas === 1) return program;
  const own = (shape: Shape) => replicatedShape(shape, replicas);
  return {
    name: `${program.name}, ${replicas} replicas`,
    inputs: program.inputs.map(own),
    stacks: shared.stacks ? program.stacks : program.stacks.map(own),
    build<T>(ops: TensorOperations<T>, inputs: readonly T[], stacks: readonly T[]) {
      const results = program.build(
        replicatedOperations(ops, replicas),
        inputs.map((tensor) => ({ tensor, own: true })),
        stacks.map((tensor) => ({ tensor, own: !shared.stacks })),
      );
      return results.map((x) => requireOwn(x).tensor);
    },
  };
}

/** A tensor of a replicated program. */
interface Replicated<T> {
  readonly tensor: T;
  /** Whether each replica has its own, along a leading axis; otherwise all share the one. */
  readonly own: boolean;
}

/** Returns operations that do for every replica what those given do for one. */
function replicatedOperations<T>(
  ops: TensorOperations<T>,
  replicas: number,
): TensorOperations<Replicated<T>> {
  const shapeOf = ({ tensor, own }: Replicated<T>) =>
    own ? ops.shapeOf(tensor).slice(1) : ops.shapeOf(tensor);
  /** Returns the tensor with axes of length 1 behind the replicas', so that all others align at the last axes. */
  const aligned = (x: Replicated<T>, rank: number): T => {
    const shape = shapeOf(x);
    const missing = rank - shape.length;
    if (!x.own || missing <= 0) return x.tensor;
    return ops.reshape(x.tensor, [replicas, ...Array<number>(missing).fill(1), ...shape]);
  };
  const elementwise =
    (operation: (a: T, b: T) => T) =>
    (a: Replicated<T>, b: Replicated<T>): Replicated<T> => {
      const rank = Math.max(shapeOf(a).length, shapeOf(b).length);
      return { tensor: operation(aligned(a, rank), aligned(b, rank)), own: a.own || b.own };
    };
  const each = (x: Replicated<T>, operation: (tensor: T) => T): Replicated<T> => ({
    tensor: operation(x.tensor),
    own: x.own,
  });
  const axisOf = (x: Replicated<T>, axis: number) => (x.own ? axis + 1 : axis);
  return {
    shapeOf,
    constant: (values, shape) => ({ tensor: ops.constant(values, shape), own: false }),
    matMul: (a, b, options) => ({
      tensor: ops.matMul(a.tensor, b.tensor, options),
      own: a.own || b.own,
    }),
    add: elementwise((a, b) => ops.add(a, b)),
    subtract: elementwise((a, b) => ops.subtract(a, b)),
    multiply: elementwise((a, b) => ops.multiply(a, b)),
    divide: elementwise((a, b) => ops.divide(a, b)),
    scale: (x, factor) => each(x, (tensor) => ops.scale(tensor, factor)),
    affine: (x, factor, constant) => each(x, (tensor) => ops.affine(tensor, factor, constant)),
    squareRoot: (x) => each(x, (tensor) => ops.squareRoot(tensor)),
    sigmoid: (x) => each(x, (tensor) => ops.sigmoid(tensor)),
    tanh: (x) => each(x, (tensor) => ops.tanh(tensor)),
    relu: (x) => each(x, (tensor) => ops.relu(tensor)),
    step: (x) => each(x, (tensor) => ops.step(tensor)),
    softplus: (x) => each(x, (tensor) => ops.softplus(tensor)),
    softmax: (x) => each(x, (tensor) => ops.softmax(tensor)),
    logSumExp: (x) => each(x, (tensor) => ops.logSumExp(tensor)),
    sum: (x, axis) => each(x, (tensor) => ops.sum(tensor, axisOf(x, axis))),
    reshape: (x, shape) =>
      each(x, (tensor) => ops.reshape(tensor, x.own ? [replicas, ...shape] : shape)),
    gather: (x, indices, axis) => each(x, (tensor) => ops.gather(tensor, indices, axisOf(x, axis))),
    scan(initial, stacks, body) {
      const state = ops.scan(
        initial.map((x) => requireOwn(x).tensor),
        stacks.map(({ tensor }) => tensor),
        (tensors, slices) =>
          body(
            tensors.map((tensor) => ({ tensor, own: true })),
            slices.map((tensor, i) => ({ tensor, own: stacks[i]!.own })),
          ).map((x) => requireOwn(x).tensor),
      );
      return state.map((tensor) => ({ tensor, own: true }));
    },
  };
}

function requireOwn<T>(x: Replicated<T>): Replicated<T> {
  if (!x.own) {
    throw new TypeError('replicatedProgram: need outputs and states that depend on the inputs');
  }
  return x;
}

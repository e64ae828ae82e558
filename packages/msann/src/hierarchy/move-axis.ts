import type { Shape, TensorOperations } from '../tensor/tensor-operations.js';

/** Returns the tensor as a matrix whose rows are one axis: `[that axis, all others]`. Runs of the axes after it are moved as they are. */
export function axisFirst<T>(ops: TensorOperations<T>, x: T, axis: number): T {
  const shape = ops.shapeOf(x);
  const { before, length, after } = lengths(shape, axis);
  return ops.reshape(swapped(ops, x, before, length, after), [length, before * after]);
}

/** Returns the tensor of that shape from the matrix whose rows are one of its axes, the way back of {@link axisFirst}. */
export function axisFromFirst<T>(ops: TensorOperations<T>, x: T, axis: number, shape: Shape): T {
  const { before, length, after } = lengths(shape, axis);
  return ops.reshape(swapped(ops, x, length, before, after), shape);
}

/** Returns `[first, second, after]` as `[second × first, after]`. */
function swapped<T>(
  ops: TensorOperations<T>,
  x: T,
  first: number,
  second: number,
  after: number,
): T {
  if (first === 1 || second === 1) return x;
  const order = Uint32Array.from({ length: first * second }, (_, to) => {
    const [one, other] = [Math.floor(to / first), to % first];
    return other * second + one;
  });
  return ops.gather(ops.reshape(x, [first * second, after]), order, 0);
}

function lengths(
  shape: Shape,
  axis: number,
): { readonly before: number; readonly length: number; readonly after: number } {
  const product = (some: Shape) => some.reduce((result, length) => result * length, 1);
  return {
    before: product(shape.slice(0, axis)),
    length: shape[axis]!,
    after: product(shape.slice(axis + 1)),
  };
}

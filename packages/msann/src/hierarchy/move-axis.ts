import type { Shape, TensorOperations } from '../tensor/tensor-operations.js';

/** Returns the tensor with one axis behind all others, `[…, the axes after it, that axis]`, flat behind those before it. */
export function axisLast<T>(ops: TensorOperations<T>, x: T, axis: number): T {
  const shape = ops.shapeOf(x);
  const { before, length, after } = lengths(shape, axis);
  if (after === 1) return x;
  const order = Uint32Array.from({ length: length * after }, (_, to) => {
    const [other, place] = [Math.floor(to / length), to % length];
    return place * after + other;
  });
  return ops.gather(ops.reshape(x, [before, length * after]), order, 1);
}

/** Returns the tensor of that shape from one in which an axis lies behind all others, the way back of {@link axisLast}. */
export function axisFromLast<T>(ops: TensorOperations<T>, x: T, axis: number, shape: Shape): T {
  const { before, length, after } = lengths(shape, axis);
  if (after === 1) return ops.reshape(x, shape);
  const order = Uint32Array.from({ length: length * after }, (_, to) => {
    const [place, other] = [Math.floor(to / after), to % after];
    return other * length + place;
  });
  return ops.reshape(ops.gather(ops.reshape(x, [before, length * after]), order, 1), shape);
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

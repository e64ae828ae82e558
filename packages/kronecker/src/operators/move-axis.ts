/** Returns x `[left, length, right]` as `[left, right, length]`: its middle axis moved last. */
export function moveAxisLast(
  x: Float64Array,
  left: number,
  length: number,
  right: number,
): Float64Array {
  if (right === 1) return x;
  const moved = new Float64Array(x.length);
  let next = 0;
  for (let a = 0; a < left; a += 1) {
    for (let c = 0; c < right; c += 1) {
      let from = a * length * right + c;
      for (let k = 0; k < length; k += 1, from += right, next += 1) moved[next] = x[from]!;
    }
  }
  return moved;
}

/** Adds y `[left, right, length]` to `out` `[left, length, right]`: the move undone. */
export function addAxisMovedBack(
  y: Float64Array,
  left: number,
  length: number,
  right: number,
  out: Float64Array,
): void {
  let next = 0;
  for (let a = 0; a < left; a += 1) {
    for (let c = 0; c < right; c += 1) {
      let to = a * length * right + c;
      for (let k = 0; k < length; k += 1, to += right, next += 1) out[to]! += y[next]!;
    }
  }
}

/** Returns the sum of the products of two rows' entries. */
export function rowInner(x: Float64Array, y: Float64Array): number {
  let sum = 0;
  const length = x.length;
  for (let j = 0; j < length; j += 1) sum += x[j]! * y[j]!;
  return sum;
}

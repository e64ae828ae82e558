/** out += a x, entry by entry. */
export function addRow(out: Float64Array, a: number, x: Float64Array): void {
  const length = out.length;
  for (let j = 0; j < length; j += 1) out[j]! += a * x[j]!;
}

/** out += a x + b y + c z + d w: four rows at once read and write `out` a quarter as often. */
export function addFourRows(
  out: Float64Array,
  a: number,
  x: Float64Array,
  b: number,
  y: Float64Array,
  c: number,
  z: Float64Array,
  d: number,
  w: Float64Array,
): void {
  const length = out.length;
  for (let j = 0; j < length; j += 1) {
    out[j]! += a * x[j]! + b * y[j]! + (c * z[j]! + d * w[j]!);
  }
}

/** Numbers in [0, 1], and what they were scaled from. */
export interface UnitValues {
  readonly values: Float32Array;
  /** Absent where they were in [0, 1] before. */
  readonly range?: { readonly minimum: number; readonly maximum: number };
}

/**
 * Returns numbers as they are where all lie in [0, 1], and else (x - minimum) / (maximum - minimum), with the least and the
 * largest of all.
 *
 * @param numbers - finite; not all the same, unless that is in [0, 1]
 */
export function unitValues(numbers: Float64Array): UnitValues {
  const minimum = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const maximum = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  const values = new Float32Array(numbers.length);
  if (minimum >= 0 && maximum <= 1) {
    values.set(numbers);
    return { values };
  }
  // Halves, as the difference of two finite numbers may be infinite.
  const span = maximum / 2 - minimum / 2;
  // Float32Array.from would put the numbers into a list first.
  for (let at = 0; at < values.length; at += 1) {
    values[at] = (numbers[at]! / 2 - minimum / 2) / span;
  }
  return { values, range: { minimum, maximum } };
}

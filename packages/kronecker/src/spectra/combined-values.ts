/** Returns combine(x_i, y_j, …) at index (i, j, …), the last factor's index fastest. */
export function combinedValues(
  factors: readonly ArrayLike<number>[],
  combine: (first: number, second: number) => number,
): Float64Array {
  return factors
    .map((values) => Float64Array.from(values))
    .reduce((first, second) => {
      const combined = new Float64Array(first.length * second.length);
      for (let i = 0; i < first.length; i += 1) {
        for (let j = 0; j < second.length; j += 1) {
          combined[i * second.length + j] = combine(first[i]!, second[j]!);
        }
      }
      return combined;
    });
}

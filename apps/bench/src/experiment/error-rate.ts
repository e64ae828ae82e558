/**
 * Returns the share of examples whose most probable label is another than theirs; of equal probabilities the first counts.
 *
 * @param probabilities - `[count, classes]`
 * @param targets - `[count, classes]`, 1 at the label, else 0
 */
export function errorRate(
  probabilities: Float32Array,
  targets: Float32Array,
  classes: number,
): number {
  const count = targets.length / classes;
  let wrong = 0;
  for (let example = 0; example < count; example += 1) {
    const ofExample = (values: Float32Array) =>
      values.subarray(example * classes, (example + 1) * classes);
    if (largest(ofExample(probabilities)) !== largest(ofExample(targets))) wrong += 1;
  }
  return wrong / count;
}

function largest(values: Float32Array): number {
  return values.reduce((best, value, i) => (value > values[best]! ? i : best), 0);
}

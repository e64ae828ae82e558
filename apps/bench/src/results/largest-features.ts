import { shadesAboutZero } from './shades-about-zero.js';

/**
 * Returns the incoming weights of the units with the largest norm ‖W_j‖, largest first, `[count, inputs]`, as values of a grey
 * picture: 1/2 is 0, and each unit's weights are scaled by the largest of them, to [0, 1] in steps of 1/16.
 *
 * @param weights - W, `[inputs, units]`
 * @param count - how many units; all of them where there are fewer
 */
export function largestFeatures(
  weights: Float32Array,
  inputs: number,
  count: number,
): Float32Array {
  const units = weights.length / inputs;
  const columns = Array.from({ length: units }, (_, unit) => {
    const column = Float32Array.from({ length: inputs }, (__, i) => weights[i * units + unit]!);
    return { column, square: column.reduce((sum, weight) => sum + weight ** 2, 0) };
  });
  // A unit that is no number at any weight stands behind all others.
  const size = (square: number) => (Number.isNaN(square) ? -1 : square);
  columns.sort((a, b) => size(b.square) - size(a.square));
  const values = new Float32Array(Math.min(count, units) * inputs);
  columns.slice(0, count).forEach(({ column }, place) => {
    values.set(shadesAboutZero(column), place * inputs);
  });
  return values;
}

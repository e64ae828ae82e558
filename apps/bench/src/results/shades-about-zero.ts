/** Shades on either side of mid-grey: enough to see a shape by, few enough for small files. */
const shades = 8;

/** Returns numbers as values of a grey picture: 1/2 is 0, and they are scaled by the largest of them, to [0, 1] in steps of 1/16. */
export function shadesAboutZero(numbers: Float32Array): Float32Array {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  const scale = largest > 0 ? shades / largest : largest;
  return numbers.map((number) => (shades + Math.round(number * scale)) / (2 * shades));
}

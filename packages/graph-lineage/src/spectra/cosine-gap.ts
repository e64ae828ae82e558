/**
 * Returns 2 - 2cos(πa/b), 0 <= a <= b, with a small relative error where it is small and a small
 * absolute one else; 0, 1, 2, 3 and 4 are met to the bit.
 */
export function cosineGap(a: number, b: number): number {
  return 3 * a < b
    ? 4 * Math.sin((Math.PI * a) / (2 * b)) ** 2
    : 2 - 2 * Math.sin((Math.PI * (b - 2 * a)) / (2 * b));
}

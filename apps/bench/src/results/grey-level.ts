/** Returns the byte of a value in a grey picture: round(255 x), clamped to [0, 1]; NaN is black. */
export function greyLevel(value: number): number {
  return value > 0 ? Math.round(255 * Math.min(value, 1)) : 0;
}

/**
 * Returns how far a computed cost may be from the true one: 128 units in its last place, as sums of
 * some thousand terms leave, and of one unit of the highest cost so far, as differences of large
 * terms do.
 */
export function costRounding(cost: number, highest = 0): number {
  return 2 ** -46 * Math.abs(cost) + 2 ** -52 * Math.abs(highest);
}

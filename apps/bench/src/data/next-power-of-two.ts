/** Returns the smallest power of two that is not below a size: 28 gives 32, 32 gives 32. */
export function nextPowerOfTwo(size: number): number {
  let power = 1;
  while (power < size) power *= 2;
  return power;
}

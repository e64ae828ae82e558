/**
 * Throws unless a decay, the share of the old state in the new one, is at least 0 and below 1.
 *
 * @param name - of the function that was given the setting
 */
export function checkDecay(name: string, setting: string, value: number): void {
  if (value >= 0 && value < 1) return;
  throw new RangeError(`${name}: need ${setting} >= 0 and < 1, got ${value}`);
}

/** Throws unless a number is finite and at least, or above, 0. */
export function checkNumber(
  name: string,
  setting: string,
  value: number,
  least: '>= 0' | '> 0',
): void {
  if (Number.isFinite(value) && (value > 0 || (value === 0 && least === '>= 0'))) return;
  throw new RangeError(`${name}: need a finite ${setting} ${least}, got ${value}`);
}

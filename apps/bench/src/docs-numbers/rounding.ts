/** How a number is written. */
export type Rounding = (value: number) => string;

/** Returns the rounding that `2 digits` (significant ones) or `2 decimals` names; null for other words. */
export function roundingOf(words: string): Rounding | null {
  const [, count, unit] = /^(\d) (digits?|decimals?)$/.exec(words) ?? [];
  if (count === undefined || unit === undefined) return null;
  const places = Number(count);
  if (unit.startsWith('decimal')) return (value) => value.toFixed(places);
  if (places === 0) throw new RangeError(`need one digit or more, got "${words}"`);
  return (value) => {
    const text = value.toPrecision(places);
    // 1.2e+3 would be right, and hard to read.
    return text.includes('e') ? String(Number(text)) : text;
  };
}

const pattern = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** Returns the number that a text writes in decimals, spaces around it, or NaN if it is none. */
export function decimal(text: string): number {
  const trimmed = text.trim();
  return pattern.test(trimmed) ? Number(trimmed) : NaN;
}

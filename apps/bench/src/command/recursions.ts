import { InvalidArgumentError } from 'commander';

/** Most recursions of a cycle. */
const most = 16;

/** Parses γ: a whole number, or F for the F-cycle. */
export function recursions(text: string): number | 'F' {
  if (text === 'F') return text;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most) {
    throw new InvalidArgumentError(`Allowed: a whole number from 0 to ${most}, or F.`);
  }
  return value;
}

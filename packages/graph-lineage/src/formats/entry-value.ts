import { decimal } from './decimal.js';
import type { ParseFault } from './parse-fault.js';
import { quoted } from './quoted.js';

/**
 * Returns the entry of an adjacency matrix that a text writes in decimals, 0 for no edge.
 *
 * @throws SyntaxError where it is negative or not finite.
 */
export function entryValue(text: string, position: number, fault: ParseFault): number {
  const value = decimal(text);
  if (value >= 0 && value < Infinity) return value;
  throw fault(position, `need 0 or a positive finite weight, got ${quoted(text)}`);
}

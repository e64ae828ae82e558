import { decimal } from './decimal.js';
import type { ParseFault } from './parse-fault.js';
import { quoted } from './quoted.js';

/**
 * Returns the weight that a text writes in decimals.
 *
 * @throws SyntaxError where it is not positive and finite.
 */
export function positiveWeight(text: string, position: number, fault: ParseFault): number {
  const weight = decimal(text);
  if (weight > 0 && weight < Infinity) return weight;
  throw fault(position, `need a positive finite weight, got ${quoted(text)}`);
}

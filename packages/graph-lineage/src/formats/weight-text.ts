/**
 * Returns the shortest decimal that reads as this weight, bit for bit. Whole numbers that are too
 * large to be exact have an exponent, so that no reader takes their digits for an exact integer.
 */
export function weightText(weight: number): string {
  return weight > Number.MAX_SAFE_INTEGER ? weight.toExponential() : String(weight);
}

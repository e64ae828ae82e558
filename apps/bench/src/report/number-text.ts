/**
 * A number in at most eight significant digits, without zeros at its end: 3.5032588, 0.25, 1.4e-13;
 * a dash where it is none.
 */
export function numberText(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '–' : String(value);
  const small = Math.abs(value) < 1e-6;
  return String(Number(value.toPrecision(small ? 2 : 8)));
}

/** Returns a number in four digits for a table: 0 within rounding, a dash where it is not known. */
export function valueText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  if (Math.abs(value) < ROUNDING) return '0';
  const short = Number(value.toPrecision(4));
  return Math.abs(short) < 1e-3 ? short.toExponential(1) : String(short);
}

/** Returns an error in one digit: 2e-16. */
export function errorText(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  return value === 0 ? '0' : value.toExponential(0);
}

const ROUNDING = 1e-9;

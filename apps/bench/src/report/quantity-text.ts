import type { Spread } from './spread.js';

export const suffixes = ['', 'k', 'M', 'G', 'T', 'P', 'E'] as const;

/** A number in three significant digits: 0.0312, 12.4, 12.4k (thousand), 3.10T (10¹²). */
export function quantityText(value: number): string {
  if (!Number.isFinite(value)) return 'not a number';
  const { divisor, suffix } = scaleOf(value);
  return threeDigits(value / divisor) + suffix;
}

/** The mean, and `± deviation` in the same scale where there are several seeds. */
export function spreadText(spread: Spread): string {
  const mean = quantityText(spread.mean);
  const deviation = deviationText(spread);
  return deviation === null ? mean : `${mean} ${deviation}`;
}

/** A share in per cent: 2.31 ± 0.05 %. */
export function percentText({ mean, deviation, count }: Spread): string {
  const hundredfold = deviation === null ? null : 100 * deviation;
  return `${spreadText({ mean: 100 * mean, deviation: hundredfold, count })} %`;
}

/** `± deviation` in the scale and with the decimals of the mean; null for one seed. */
export function deviationText({ mean, deviation }: Spread): string | null {
  if (deviation === null || !Number.isFinite(mean)) return null;
  const { divisor, suffix } = scaleOf(mean);
  const decimals = threeDigits(mean / divisor).split('.')[1]?.length ?? 0;
  const scaled = deviation / divisor;
  // Equal numbers may differ by the rounding of their mean.
  if (scaled <= 1e-9 * Math.abs(mean / divisor)) return '± 0';
  const fixed = scaled.toFixed(decimals);
  // A spread that is small beside its mean keeps one digit rather than reading as none.
  const text = Number(fixed) === 0 ? scaled.toPrecision(1) : fixed;
  return `± ${text}${suffix}`;
}

function scaleOf(value: number): { divisor: number; suffix: string } {
  let divisor = 1;
  let power = 0;
  // 999.5 would print as 1000 in three digits: it belongs to the next scale.
  while (Math.abs(value) / divisor >= 999.5 && power < suffixes.length - 1) {
    divisor *= 1000;
    power += 1;
  }
  return { divisor, suffix: suffixes[power] ?? '' };
}

function threeDigits(value: number): string {
  return value === 0 ? '0' : value.toPrecision(3);
}

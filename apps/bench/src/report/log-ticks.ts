import { suffixes } from './quantity-text.js';

/** Values 1, 2 and 5 of each decade within `[low, high]`; powers of ten alone over many decades. */
export function logTicks(low: number, high: number): number[] {
  const digits = Math.log10(high / low) > 2.2 ? [1] : [1, 2, 5];
  return withinDecades(low, high, digits);
}

/** Values 1 to 9 of each decade within `[low, high]`: the small ticks of a log axis. */
export function minorLogTicks(low: number, high: number): number[] {
  return withinDecades(low, high, [1, 2, 3, 4, 5, 6, 7, 8, 9]);
}

function withinDecades(low: number, high: number, digits: readonly number[]): number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power += 1) {
    // Through text, since 3 * 10 ** -1 is 0.30000000000000004.
    ticks.push(...digits.map((digit) => Number(`${digit}e${power}`)));
  }
  return ticks.filter((tick) => tick >= low && tick <= high);
}

/** A tick in plain digits, or from a million on as the tables write it: 0.05, 100, 10,000, 1M, 10G. */
export function tickText(tick: number): string {
  if (tick >= 1e6) {
    const thousands = Math.floor(Math.log10(tick) / 3 + 1e-9);
    return `${tick / 1000 ** thousands}${suffixes[thousands] ?? `e${3 * thousands}`}`;
  }
  return tick.toLocaleString('en-US', { maximumSignificantDigits: 6 });
}

import type { Ratio } from './ratio-to-default.js';

const signs = { exact: '', atLeast: '> ', atMost: '< ' } as const;

/** `7.2×`, `> 7.2×` or `< 0.81×`. */
export function ratioText(ratio: Ratio): string {
  return `${signs[ratio.kind]}${timesText(ratio)}×`;
}

/** The number alone; bounds are rounded away from the claim, so that they stay true. */
export function timesText({ kind, times }: Ratio): string {
  const decimals = times < 0.995 ? 2 : times < 9.95 ? 1 : 0;
  if (kind === 'exact') return times.toFixed(decimals);
  const unit = 10 ** decimals;
  const rounded = kind === 'atLeast' ? Math.floor(times * unit) : Math.ceil(times * unit);
  return (rounded / unit).toFixed(decimals);
}

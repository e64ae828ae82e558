/** A range of the logarithm of a time. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Less heat than this, e^-40, has no part in a sum of squares in float64. */
const COLD = 40;

/** Before this fraction of the fastest decay time heat is as good as linear in time. */
const EARLY = 1e-3;

/**
 * Returns the logarithms of the times during which something happens: from when the fastest decay has
 * just begun to when the slowest is over. Empty, from Infinity to -Infinity, where nothing decays.
 */
export function heatWindow(spectrum: Float64Array): Window {
  const rates = spectrum.map(Math.abs).filter((rate) => rate > 0);
  let slowest = Infinity;
  let fastest = 0;
  for (const rate of rates) {
    slowest = Math.min(slowest, rate);
    fastest = Math.max(fastest, rate);
  }
  return { from: Math.log(EARLY / fastest), to: Math.log(COLD / slowest) };
}

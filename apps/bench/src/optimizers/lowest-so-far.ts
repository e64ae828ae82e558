import type { CurvePoint } from './comparison.js';

/** Points of a curve that a figure can tell apart, a decade of seconds. */
const pointsPerDecade = 40;

/** What this needs of a solver's history. */
interface TimedCost {
  readonly cost: number;
  readonly seconds: number;
}

/** Returns the lowest cost so far of a history, the first record, the last and about 40 a decade between. */
export function lowestSoFar(history: readonly TimedCost[]): CurvePoint[] {
  const curve: CurvePoint[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  let bin = Number.NaN;
  for (const [index, { cost, seconds }] of history.entries()) {
    lowest = Math.min(lowest, cost);
    const own = Math.floor(pointsPerDecade * Math.log10(Math.max(seconds, 1e-9)));
    // The last record of a bin stands for it; the start keeps a place of its own.
    if (own === bin && index > 1) curve.pop();
    curve.push({ seconds, E: lowest });
    bin = own;
  }
  return curve;
}

import type { CurvePoint, OptimizerRun } from './comparison.js';
import { median } from './median.js';

/** Points of the curve, a decade of seconds. */
const pointsPerDecade = 24;

/**
 * Returns, over time, the median over several runs of the lowest E that each has seen: from the
 * first step of any to the end of the last. A run that has ended stays where it is.
 */
export function medianCurve(runs: readonly OptimizerRun[]): CurvePoint[] {
  const times = runs.flatMap(({ curve }) => curve.slice(1).map(({ seconds }) => seconds));
  const positive = times.filter((seconds) => seconds > 0);
  if (positive.length === 0) return [];
  const from = positive.reduce((a, b) => Math.min(a, b));
  const to = positive.reduce((a, b) => Math.max(a, b));
  const steps = Math.max(1, Math.ceil(pointsPerDecade * Math.log10(to / from)));
  return Array.from({ length: to > from ? steps + 1 : 1 }, (_, step) => {
    const seconds = step === steps ? to : from * (to / from) ** (step / steps);
    return { seconds, E: median(runs.map(({ curve }) => lowestAt(curve, seconds))) };
  });
}

function lowestAt(curve: readonly CurvePoint[], seconds: number): number {
  return (curve.findLast((point) => point.seconds <= seconds) ?? curve[0]!).E;
}

import type { Scale } from '../terms/require-scale.js';
import { type HeatMismatch, heatMismatch } from './heat-mismatch.js';
import { heatWindow, type Window } from './heat-window.js';
import { leastByCurvature } from './least-by-curvature.js';
import { leastOnInterval, type Place } from './least-on-interval.js';

/** The greatest mismatch over time, with the logarithms of where it is. */
export interface GreatestMismatch {
  readonly distance: number;
  /** Infinity where the distance is approached as time goes on. */
  readonly logTime: number;
  readonly logAlpha: number;
  readonly columns: Uint32Array;
}

/** What the search works with. */
export interface ExponentialProblem {
  /** Ascending Laplacian spectra, in which what is 0 is exactly 0. */
  readonly coarse: Float64Array;
  readonly fine: Float64Array;
  readonly alpha: Scale;
  /** The least ‖α^(-1/2) P L1 - α^(1/2) L2 P‖_F over P and what is left free of α: not 0. */
  readonly slope: number;
}

/** Heat e^(-e^p) changes over about 1 in the logarithm p of time: these resolve it. */
const SPACING = 1 / 4;
const FINE_SPACING = 1 / 32;

/** Fractions of the least over scales by which it may be exceeded: to tell which times matter, and in the end. */
const ROUGH = 1e-3;
const PRECISE = 1e-10;

/** Below this mismatches are not looked into; nor, to find the greatest, below half of the greatest. */
const NEGLIGIBLE = 1e-8;

/** Precision in the logarithms of time and scale: kinks have slopes below √n1. */
const NARROW = 1e-9;

/**
 * The search over scales is cut short after so many trials, which matters where the mismatch hardly
 * changes with the scale, and after so many sums, which matters beyond some hundred vertices.
 */
const TRIALS = 4000;
const SUMS = 4e6;

/** Returns the least mismatch at a time, over the scale unless it is given. */
export function mismatchAtTime(
  { coarse, fine, alpha }: ExponentialProblem,
  logTime: number,
): GreatestMismatch {
  const mismatch = heatMismatch(coarse, fine);
  const least = leastOverScales(
    mismatch,
    heatWindow(coarse),
    heatWindow(fine),
    alpha,
    logTime,
    PRECISE,
    NEGLIGIBLE,
  );
  return {
    distance: Math.sqrt(least.value),
    logTime,
    logAlpha: least.at,
    columns: mismatch.matchingAt(logTime, least.at),
  };
}

/**
 * Returns the greatest over time of the least mismatch.
 *
 * Times are tried on a lattice from the last at which heat still changes down to where t times the
 * slope at 0, which bounds the mismatch from above, is less than the greatest found. Between those
 * where by the difference of the two a greater value may be a finer lattice follows, and around each
 * local maximum of that one golden sections.
 */
export function exponentialDistance(problem: ExponentialProblem): GreatestMismatch {
  const coarseWindow = heatWindow(problem.coarse);
  const fineWindow = heatWindow(problem.fine);
  const mismatch = heatMismatch(problem.coarse, problem.fine);
  const latest = latestTime(coarseWindow, fineWindow, problem.alpha);
  const earliest = earliestTime(coarseWindow, fineWindow, problem.alpha);
  let greatest = 0;
  const at = (logTime: number, precision: number): Place => {
    const least = leastOverScales(
      mismatch,
      coarseWindow,
      fineWindow,
      problem.alpha,
      logTime,
      precision,
      Math.max(NEGLIGIBLE, greatest / 2),
    );
    greatest = Math.max(greatest, Math.sqrt(least.value) / (1 + precision));
    return { at: logTime, value: Math.sqrt(least.value) };
  };
  // A first idea of how great the mismatch is, which spares a close look at most of the others.
  for (const later of [10, 11, 12]) {
    const step = Math.max(0, Math.round((latest - earliest - later) / SPACING));
    at(latest - step * SPACING, ROUGH);
  }
  const coarsely = [at(latest, ROUGH)];
  do {
    coarsely.push(at(latest - coarsely.length * SPACING, ROUGH));
  } while (
    Math.exp(coarsely.at(-1)!.at) * problem.slope >= greatest &&
    coarsely.at(-1)!.at >= earliest
  );
  const finely = coarsely.flatMap((place, step) => {
    const next = coarsely[step + 1];
    if (next === undefined || reach(place, next) < greatest) return [place];
    const places = Array.from({ length: SPACING / FINE_SPACING - 1 }, (_, index) =>
      at(place.at - (index + 1) * FINE_SPACING, ROUGH),
    );
    return [place, ...places];
  });
  const limit = at(latest, PRECISE);
  let best = limit;
  for (const [step, place] of finely.entries()) {
    const later = finely[step - 1] ?? place;
    const earlier = finely[step + 1] ?? place;
    if (place.value < Math.max(later.value, earlier.value)) continue;
    if (2 * place.value - Math.min(later.value, earlier.value) < greatest * (1 - ROUGH)) continue;
    const peak = leastOnInterval((t) => -at(t, PRECISE).value, earlier.at, later.at, NARROW);
    if (-peak.value > best.value) best = { at: peak.at, value: -peak.value };
  }
  const found = mismatchAtTime(problem, best.at);
  return limit.value >= best.value * (1 - PRECISE) ? { ...found, logTime: Infinity } : found;
}

/** Returns what a value between two may come to by their difference. */
function reach({ value: first }: Place, { value: second }: Place): number {
  return Math.max(first, second) + Math.abs(first - second);
}

/** Returns the logarithm of a time after which the least mismatch stays what it is. */
function latestTime(coarse: Window, fine: Window, alpha: Scale): number {
  if (alpha === 'auto') return (coarse.to + fine.to) / 2;
  const shift = Math.log(alpha) / 2;
  return Math.max(coarse.to + shift, fine.to - shift);
}

/** Returns the logarithm of a time long before which the mismatch but grows with time. */
function earliestTime(coarse: Window, fine: Window, alpha: Scale): number {
  const early = 3;
  if (alpha === 'auto') return (coarse.from + fine.from) / 2 - early;
  const shift = Math.log(alpha) / 2;
  return Math.min(coarse.from + shift, fine.from - shift) - early;
}

function leastOverScales(
  mismatch: HeatMismatch,
  coarse: Window,
  fine: Window,
  alpha: Scale,
  logTime: number,
  precision: number,
  enough: number,
): Place {
  const value = (logAlpha: number): number => mismatch.at(logTime, logAlpha);
  if (alpha !== 'auto') return { at: Math.log(alpha), value: value(Math.log(alpha)) };
  // Outside of these one graph's heat no longer changes with α and the other's is better nearer.
  const lower = 2 * Math.min(logTime - coarse.to, fine.from - logTime);
  const upper = 2 * Math.max(logTime - coarse.from, fine.to - logTime);
  const curvature = (from: number, to: number, below: number): number =>
    mismatch.curvature(logTime, from, to, below);
  return leastByCurvature(
    { value, curvature },
    {
      lower,
      upper,
      widest: 2 * SPACING,
      narrowest: NARROW,
      tolerance: precision,
      enough: enough ** 2,
      evaluations: Math.min(TRIALS, Math.ceil(SUMS / mismatch.work)),
    },
  );
}

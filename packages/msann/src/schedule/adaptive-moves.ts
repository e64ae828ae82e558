import { type AdaptiveCycle, visitLengths } from './adaptive-cycle.js';
import { atLevel } from './at-level.js';
import type { Visit } from './msann-cycle.js';

/** What an adaptive training does next. */
export type Move =
  | {
      /** A visit; the rate's factor at its step k = 0, 1, …; where the mean of steps is what counts, those that are in it already. */
      readonly kind: 'visit';
      readonly visit: Visit;
      readonly rateFactor: (k: number) => number;
      readonly averagedBefore?: number;
    }
  /** Measures the logarithm of the loss, of the mean of steps where that counts; it is the answer to this move. */
  | { readonly kind: 'probe' }
  /** Takes the last visit back, but for the optimiser's state. */
  | { readonly kind: 'undo' }
  /** Keeps the network, of the mean of steps where that counts: it is what counts until it is forgotten. */
  | { readonly kind: 'keep' }
  /** Goes on from the kept network's parameters times the factor; the mean of steps begins anew. */
  | { readonly kind: 'restart'; readonly factor: number }
  /** Lets the kept network go. */
  | { readonly kind: 'forget' };

/**
 * Yields the moves of a training without end:
 *
 * 1. at each coarse level, coarsest first, visits of which each is twice as long as the one before, up to `mostSteps`, and
 *    begins where the mean of the last one's steps was. A level is left when, while the cost so far grew by three tenths or more, the
 *    loss on a fixed sample fell no faster than cost^-leastSlope. A visit that raised that loss is undone and its
 *    level left;
 * 2. fine steps, whose mean is what counts, at a rate that rises to `peakRate` times the first and falls as 1/√(1 + n/decaySteps). The
 *    network with which the coarse levels ended is kept, then any with a lower loss on the sample; the fine steps are on trial until,
 *    after 250 of them or more, they come to such a one. Where they come above the coarse levels' end before, they undo what
 *    these brought, and begin anew from the kept parameters times `shrinkage`: units that coarse levels drove into saturation learn slowly for good, smaller ones do not. The kept network
 *    counts until the mean of the steps is better; so that it may for long, cool steps bring it further down before.
 *
 * At each level the rate rises evenly over the first `warmSteps` steps.
 *
 * Costs are nominal: nothing depends on a clock.
 *
 * @param relativeCosts - of a step at each level, finest first, relative to a fine one: examples times parameters
 * @see docs/performance.md, "Coarse data"; docs/bibliography.md [Ash2020]
 */
export function* adaptiveMoves(
  cycle: Required<AdaptiveCycle>,
  relativeCosts: readonly number[],
): Generator<Move, never, number> {
  let made = 0;
  if (relativeCosts.length > 1) {
    let now: Standing = { cost: PROBE_COST, loss: yield { kind: 'probe' } };
    for (let level = relativeCosts.length - 1; level > 0; level -= 1) {
      now = yield* levelMoves(cycle, level, relativeCosts[level]!, now);
    }
    made = yield* surpassingMoves(cycle, now.loss);
  }
  for (;;) yield fineVisit(cycle, made, Number.POSITIVE_INFINITY);
}

/** Yields fine visits up to where they have surpassed the coarse levels, which came to a loss; returns their steps. */
function* surpassingMoves(
  cycle: Required<AdaptiveCycle>,
  loss: number,
): Generator<Move, number, number> {
  yield { kind: 'keep' };
  let lowest = loss;
  let onTrial = cycle.shrinkage < 1;
  for (let made = 0; ; ) {
    const steps = Math.max(FIRST_FINE_STEPS, Math.ceil(made * FINE_GROWTH));
    yield fineVisit(cycle, made, steps);
    made += steps;
    const now = yield { kind: 'probe' };
    if (onTrial && !(now < loss)) {
      lowest = yield* coolMoves(cycle, lowest);
      yield { kind: 'restart', factor: cycle.shrinkage };
      [made, onTrial] = [0, false];
    } else if (now < lowest) {
      if (!onTrial || made >= TRIAL_STEPS) {
        yield { kind: 'forget' };
        return made;
      }
      yield { kind: 'keep' };
      lowest = now;
    }
  }
}

/** Yields fine steps at a low rate from the kept network, which bring it further down; returns the lower loss. */
function* coolMoves(
  cycle: Required<AdaptiveCycle>,
  lowest: number,
): Generator<Move, number, number> {
  yield { kind: 'restart', factor: 1 };
  yield {
    kind: 'visit',
    visit: { level: 0, steps: COOL_STEPS },
    rateFactor: (k) => COOL_RATE * warmth(cycle, k),
    averagedBefore: 0,
  };
  const loss = yield { kind: 'probe' };
  if (loss < lowest) yield { kind: 'keep' };
  return Math.min(loss, lowest);
}

function fineVisit(cycle: Required<AdaptiveCycle>, made: number, steps: number): Move {
  return {
    kind: 'visit',
    visit: { level: 0, steps },
    rateFactor: (k) => warmth(cycle, made + k) * fineRate(cycle, made + k),
    averagedBefore: made,
  };
}

/** The cost so far in fine steps, and the logarithm of the loss. */
interface Standing {
  readonly cost: number;
  readonly loss: number;
}

/** Yields the visits to a coarse level; returns where they end. */
function* levelMoves(
  cycle: Required<AdaptiveCycle>,
  level: number,
  relativeCost: number,
  start: Standing,
): Generator<Move, Standing, number> {
  let judgedAt = start;
  let now = start;
  let made = 0;
  const lengths = visitLengths(cycle, level);
  for (;;) {
    const steps = lengths.next().value;
    const before = made;
    const rateFactor = (k: number) => warmth(cycle, before + k);
    yield { kind: 'visit', visit: { level, steps }, rateFactor };
    made += steps;
    const cost = now.cost + steps * (relativeCost + STEP_COST) + TRANSFER_COST + PROBE_COST;
    const loss = yield { kind: 'probe' };
    if (!(loss < now.loss)) {
      yield { kind: 'undo' };
      return { cost, loss: now.loss };
    }
    now = { cost, loss };
    if (cost < JUDGED_GROWTH * judgedAt.cost) continue;
    const slope = (judgedAt.loss - loss) / Math.log(cost / judgedAt.cost);
    if (!(slope > atLevel(cycle.leastSlope, level))) return now;
    judgedAt = now;
  }
}

/** Returns the factor on the rate at fine step k: up to its peak by equal ratios, then as 1/√k. */
function fineRate({ peakRate, rampSteps, decaySteps }: Required<AdaptiveCycle>, k: number): number {
  return peakRate ** Math.min(1, k / rampSteps) / Math.sqrt(1 + k / decaySteps);
}

/** Returns the share of a level's rate that its step k has. */
function warmth({ warmSteps }: Required<AdaptiveCycle>, k: number): number {
  return Math.min(1, (k + 1) / warmSteps);
}

/** In fine steps: restricting and prolonging a network, and the loss of the sample. */
const TRANSFER_COST = 0.5;
const PROBE_COST = 2 / 3;

/** In fine steps: what a step costs however small it is. */
const STEP_COST = 0.02;

/** A level is judged when the cost has grown so much since it was judged last. */
const JUDGED_GROWTH = 1.3;

/** Fine steps up to the first probe after the coarse levels; from probe to probe they grow by this share. */
const FIRST_FINE_STEPS = 32;
const FINE_GROWTH = 0.1;

/** Fine steps, at least, in which it shows whether they undo what the coarse levels brought. */
const TRIAL_STEPS = 250;

/** Fine steps before those that begin anew, and their rate relative to the first. */
const COOL_STEPS = 256;
const COOL_RATE = 0.25;

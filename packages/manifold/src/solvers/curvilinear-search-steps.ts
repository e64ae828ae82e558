import type { Matrix } from 'ml-matrix';
import { costRounding } from '../line-searches/cost-rounding.js';
import type { Manifold } from '../manifolds/manifold.js';
import { combination } from '../matrices/combination.js';
import { frobeniusInner } from '../matrices/frobenius-inner.js';
import { frobeniusNorm } from '../matrices/frobenius-norm.js';
import type { CountedProblem } from './counted-problem.js';
import { cayleyCurve } from './curvilinear-search-curve.js';
import type { Halted, Steps } from './run-steps.js';

/** What Wen and Yin's method goes by. */
export interface CurvilinearSearch {
  readonly manifold: Manifold<Matrix>;
  readonly counted: CountedProblem<Matrix>;
  readonly initial: Matrix;
  readonly initialStep: number | undefined;
  readonly nonmonotonicity: number;
}

/** Yields its iterates. */
export function* curvilinearSteps(search: CurvilinearSearch, halted: Halted): Steps<Matrix> {
  const { manifold, counted, nonmonotonicity } = search;
  let at = counted.evaluate(search.initial);
  yield { ...at, stepNorm: 0 };
  let curve = cayleyCurve(at.point, at.gradient);
  let step = search.initialStep ?? 1 / (10 * frobeniusNorm(curve.direction));
  let reference = at.cost;
  let weight = 1;
  let highest = Math.abs(at.cost);
  for (let iteration = 1; ; iteration += 1) {
    const rounding = costRounding(reference, highest);
    let next = at;
    let slack = rounding;
    for (;;) {
      if (halted() || !(step > 0)) return 'no-descent';
      const y = curve.at(step);
      const trial = counted.trial(manifold.drift(y) > DRIFT * y.columns ? manifold.restore(y) : y);
      if (trial.cost <= reference - SUFFICIENT * step * curve.slope + slack) {
        next = trial.evaluation();
        if (next.gradientNorm < Infinity) break;
      }
      // A descent that costs would show, and did not, is no better where they cannot show it.
      if (step * curve.slope > TELLING * rounding) slack = 0;
      step *= SHORTER;
      if (step * step * curve.slope < SHORTEST * SHORTEST) return 'no-descent';
    }
    const moved = combination(1, next.point, -1, at.point);
    const squaredStep = frobeniusInner(moved, moved);
    yield { ...next, stepNorm: Math.sqrt(squaredStep) };

    const before = curve.direction;
    at = next;
    curve = cayleyCurve(at.point, at.gradient);
    const change = combination(1, curve.direction, -1, before);
    const together = Math.abs(frobeniusInner(moved, change));
    const barzilaiBorwein =
      iteration % 2 === 0 ? squaredStep / together : together / frobeniusInner(change, change);
    // Where the gradient stood still there is no such step: the last one is kept.
    if (barzilaiBorwein > 0 && barzilaiBorwein < Infinity) step = barzilaiBorwein;
    const heavier = nonmonotonicity * weight + 1;
    reference = (nonmonotonicity * weight * reference + at.cost) / heavier;
    weight = heavier;
    highest = Math.max(highest, Math.abs(at.cost));
  }
}

/** The share of the descent that the slope promises which is enough. */
const SUFFICIENT = 1e-4;
/** What a refused τ is multiplied by. */
const SHORTER = 0.2;
/** Descents of so many roundings show in the costs. */
const TELLING = 64;
/** Steps of this length are rounding. */
const SHORTEST = 2 ** -52;
/** What XᵀX may be off for each column: a little more than rounding. */
const DRIFT = 5e-15;

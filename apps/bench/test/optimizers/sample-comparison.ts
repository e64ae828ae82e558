import type { Comparison, OptimizerRun, PairComparison } from '../../src/optimizers/comparison.js';
import { type SolverName, solverNames } from '../../src/optimizers/solver-names.js';

/** A run that halves what E is above its end, from `initialE` on, at every point of its curve. */
export function sampleRun(
  solver: SolverName,
  start: string,
  end: number,
  others: Partial<OptimizerRun> = {},
): OptimizerRun {
  const seconds = others.seconds ?? 0.032;
  const points = 30;
  return {
    solver,
    start,
    initialE: end + 2 ** (points / 2),
    E: end,
    gradientNorm: solver === 'nelder-mead' ? null : 1e-7,
    iterations: points,
    evaluations: 100,
    status: 'gradient-tolerance',
    seconds,
    curve: Array.from({ length: points + 1 }, (_, i) => ({
      seconds: (seconds * i) / points,
      E: i === points ? end : end + 2 ** (points / 2 - i),
    })),
    ...others,
  };
}

/** A pair with two starts, from whose second no solver but the first gets to the best known E. */
export function samplePair(name: string, others: Partial<PairComparison> = {}): PairComparison {
  return {
    name,
    alpha: 1,
    beta: 0.25,
    bestE: 3.5,
    lowerBound: 3.25,
    certified: false,
    runs: solverNames.flatMap((solver, index) => [
      sampleRun(solver, 'T-matching', 3.5, { seconds: 0.001 * 2 ** index }),
      sampleRun(solver, 'random 1', 3.5 + index / 4, {
        seconds: 0.003 * 2 ** index,
        evaluations: 300,
        ...(index > 5 && { status: 'evaluation-limit' as const }),
      }),
    ]),
    ...others,
  };
}

/** Three pairs, the last of them certified. */
export const sampleComparison: Comparison = {
  s: 0.5,
  seed: 7,
  limits: { maximumSeconds: 2, maximumEvaluations: 20000 },
  pairs: [
    samplePair('path:8 -> path:16'),
    samplePair('grid:3x3 -> grid:6x3'),
    samplePair('cycle:8 -> cycle:16', { certified: true, lowerBound: 3.5 }),
  ],
};

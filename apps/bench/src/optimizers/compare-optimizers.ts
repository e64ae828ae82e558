import { setImmediate } from 'node:timers/promises';
import { stiefel } from '@msann/manifold';
import { optimalProlongation, prolongationObjective, prolongationStarts } from '@msann/objective';
import { refusedAsUsage } from '../command/usage-error.js';
import type { Comparison, OptimizerRun, PairComparison, RunLimits } from './comparison.js';
import type { GraphPair } from './graph-pairs.js';
import { runOptimizer } from './run-optimizer.js';
import type { SolverName } from './solver-names.js';

export interface CompareOptimizersOptions {
  readonly pairs: readonly GraphPair[];
  readonly solvers: readonly SolverName[];
  readonly s: number;
  readonly seed: number;
  /** How many of the starts are random. */
  readonly randomStarts: number;
  readonly limits: RunLimits;
  /** Called before each run with the share of them that is done, from 0 to 1. */
  readonly onRun: (
    run: { readonly pair: string; readonly solver: SolverName },
    done: number,
  ) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Returns every solver's runs from every start, on every pair; undefined where it was aborted.
 *
 * @throws {@link UsageError} where a pair has no prolongation, such as a coarse graph that is larger.
 */
export async function compareOptimizers(
  options: CompareOptimizersOptions,
): Promise<Comparison | undefined> {
  const pairs: PairComparison[] = [];
  for (const [index, pair] of options.pairs.entries()) {
    const compared = await comparePair(pair, options, (solver, done) => {
      options.onRun({ pair: pair.name, solver }, (index + done) / options.pairs.length);
    });
    if (compared === undefined) return undefined;
    pairs.push(compared);
  }
  const { s, seed, limits } = options;
  return { s, seed, limits, pairs };
}

async function comparePair(
  { name, coarse, fine }: GraphPair,
  options: CompareOptimizersOptions,
  onRun: (solver: SolverName, done: number) => void,
): Promise<PairComparison | undefined> {
  const { s, seed, limits, signal } = options;
  const known = refusedAsUsage(() => optimalProlongation(coarse.graph, fine.graph, { s, seed }));
  const { alpha, beta } = known;
  const scales = { s, alpha, ...(Number.isFinite(beta) && { beta }) };
  const starts = refusedAsUsage(() =>
    prolongationStarts(coarse.graph, fine.graph, { ...scales, seed, random: options.randomStarts }),
  );
  const objective = prolongationObjective(coarse.graph, fine.graph, scales);
  const manifold = stiefel(fine.graph.order, coarse.graph.order);
  const runs: OptimizerRun[] = [];
  for (const { name: start, P } of starts) {
    for (const solver of options.solvers) {
      onRun(solver, runs.length / (starts.length * options.solvers.length));
      // A run does not pause: between runs an interrupt is heard, and the progress is drawn.
      await setImmediate();
      if (signal?.aborted) return undefined;
      const run = runOptimizer(manifold, objective, P, { solver, start, seed, limits, signal });
      if (run.status === 'aborted') return undefined;
      runs.push(run);
    }
  }
  return {
    name,
    alpha,
    beta,
    bestE: Math.min(known.E, ...runs.map(({ E }) => E)),
    lowerBound: known.lowerBound,
    certified: known.certified,
    runs,
  };
}

import { distanceMatrix } from '@msann/graph-lineage';
import { optimalProlongation } from '@msann/objective';
import { refusedAsUsage } from '../command/usage-error.js';
import type { GraphPair } from '../optimizers/graph-pairs.js';
import type { ShareStep } from './gallery.js';
import { localStart } from './local-start.js';
import { spreadOf } from './spread-of.js';

/**
 * Returns the optimum at one s, α = 1. Minima come in families of one E, at s = 1 in continua: of equal
 * ones the one that trust regions reach from averages of neighbours is drawn, and where that is the
 * lowest.
 */
export function shareStep(pair: GraphPair, s: number, beta: number): ShareStep {
  const options = { s, beta, randomStarts: 0 } as const;
  const graphs = [pair.coarse.graph, pair.fine.graph] as const;
  const best = refusedAsUsage(() => optimalProlongation(...graphs, options));
  const near = optimalProlongation(...graphs, {
    ...options,
    method: 'trust-regions',
    initial: localStart(pair),
  });
  const lowest = near.E <= best.E + EQUAL * Math.max(1, best.E) ? near : best;
  const { P, terms } = lowest;
  const { lowerBound, certified, method } = best;
  // A matching's own cost is free of rounding.
  const E = certified ? best.E : lowest.E;
  const spread = spreadOf(P, distanceMatrix(pair.fine.graph));
  return { s, P, E, ...terms, lowerBound, gap: E - lowerBound, spread, certified, method };
}

/** What the solver's tolerance leaves. */
const EQUAL = 1e-8;

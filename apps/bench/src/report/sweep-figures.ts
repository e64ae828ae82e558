import type { HistoryRow } from '../results/history-row.js';
import type { RunSummary } from '../results/summary.js';
import { curves } from './curves.js';
import { type DepthCurve, type DepthFigure, depthFigure } from './depth-figure.js';
import type { Evidence } from './evidence.js';
import type { FigureSection } from './figure-section.js';
import { type Measure, measureNames, measures } from './measures.js';
import type { Sweep } from './sweep-settings.js';
import { bestOverK } from './sweep-table.js';

/**
 * Returns the paper's Figures 5 and 6 of each sweep, against cost as there and against FLOPs and seconds: of each γ and depth the
 * first seed of the best k.
 */
export function sweepFigures(
  { sweeps }: Evidence,
  histories: ReadonlyMap<string, readonly HistoryRow[]>,
): FigureSection[] {
  return sweeps.flatMap((sweep) =>
    measureNames.map((measure) => sweepFigure(sweep, histories, measure)),
  );
}

function sweepFigure(
  sweep: Sweep,
  histories: ReadonlyMap<string, readonly HistoryRow[]>,
  measure: Measure,
): FigureSection {
  const best = bestOverK(sweep);
  const gammas = [...new Set(best.map(({ gamma }) => gamma))];
  const pointsOf = (runs: readonly RunSummary[]) =>
    curves(runs.slice(0, 1), histories, measure)[0]?.points ?? [];
  const lines: DepthCurve[] = [
    ...gammas.map((gamma) => ({ gamma, depth: 0, k: null, points: pointsOf(sweep.alone) })),
    ...best.map(({ gamma, depth, k, runs }) => ({ gamma, depth, k, points: pointsOf(runs) })),
  ].filter(({ points }) => points.length > 0);
  const { words, unit } = measures[measure];
  const figure: DepthFigure = {
    curves: lines,
    axisTitle: `${words} (${unit})`,
    description: `Line charts, one for each γ: validation MSE against ${words}, both on log axes, of ${sweep.name} at each depth with its best k.`,
  };
  return {
    id: `sweep-${sweep.name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}-by-${measure}`,
    title: `${sweep.name}: MSE by ${words}, depth and γ`,
    caption: `As the paper’s Figures 5 and 6: a row for each γ, a line for each depth, from light to dark, with the k of the lowest final MSE; the first seed. Dashed: the default network (depth 0).`,
    svg: { wide: depthFigure(figure, 'wide'), narrow: depthFigure(figure, 'narrow') },
  };
}

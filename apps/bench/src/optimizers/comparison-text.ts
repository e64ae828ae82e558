import { numberText } from '../report/number-text.js';
import { quantityText } from '../report/quantity-text.js';
import { type TextColumn, textGrid } from '../report/text-grid.js';
import type { Comparison, PairComparison } from './comparison.js';
import { type ComparisonRow, comparisonRows } from './comparison-rows.js';
import { solverLabels } from './solver-names.js';
import { statusWords } from './status-words.js';

/** Returns the comparison as aligned tables, one a pair, with what the columns mean below. */
export function comparisonText(comparison: Comparison): string {
  const blocks = comparison.pairs.map((pair) => [...pairLines(pair), ...table(pair)].join('\n'));
  return `${[...blocks, comparisonNotes(comparison).join('\n')].join('\n\n')}\n`;
}

/** Returns what is to be said of a pair above its table. */
export function pairLines(pair: PairComparison): string[] {
  const { name, alpha, beta, bestE, lowerBound, certified } = pair;
  const bound = certified
    ? 'proven to be the global minimum'
    : `lower bound ${numberText(lowerBound)}, so at most ${numberText(bestE - lowerBound)} above the global minimum`;
  return [
    `${name}, alpha = ${numberText(alpha)}, beta = ${numberText(beta)}`,
    `best known E = ${numberText(bestE)}, ${bound}`,
  ];
}

/** Returns what the columns mean. */
export function comparisonNotes({ s, limits }: Comparison): string[] {
  const { maximumEvaluations, maximumSeconds } = limits;
  return [
    `s = ${s}. "above best": E less the best known E. "reached": starts from which it came within 1e-6 of that.`,
    'Seconds and evaluations (of cost, gradient and Hessian together) are medians over the starts.',
    `A run ends at a gradient of norm 1e-6, at ${maximumEvaluations} evaluations or after ${maximumSeconds} s.`,
    "All but curvilinear search, projected gradient and Nelder-Mead use the objective's preconditioner.",
  ];
}

/** Returns how far above the best known E a value is: 0 within rounding. */
export function gapText(gap: number, best: number): string {
  return gap <= 1e-9 * Math.max(1, Math.abs(best)) ? '0' : gap.toPrecision(2);
}

/** Returns an E with as many digits as tell it from the best known one. */
export function energyText(E: number): string {
  return E.toPrecision(7);
}

function table(pair: PairComparison): string[] {
  const rows = comparisonRows(pair);
  const column = (
    head: string,
    align: TextColumn['align'],
    cell: (row: ComparisonRow) => string,
  ): TextColumn => ({
    head,
    align,
    gap: head === 'solver' ? 0 : 2,
    cells: rows.map((row) => [cell(row)]),
  });
  return textGrid([
    column('solver', 'left', ({ solver }) => solverLabels[solver]),
    column('best E', 'right', ({ bestE }) => energyText(bestE)),
    column('above best', 'right', ({ bestGap }) => gapText(bestGap, pair.bestE)),
    column('median E', 'right', ({ medianE }) => energyText(medianE)),
    column('reached', 'right', ({ reached, runs }) => `${reached} of ${runs}`),
    column('seconds', 'right', ({ medianSeconds }) => secondsText(medianSeconds)),
    column('evaluations', 'right', ({ medianEvaluations }) => quantityText(medianEvaluations)),
    column('best start', 'left', ({ bestStart }) => bestStart),
    column('stopped by', 'left', statusWords),
  ]);
}

/** Returns seconds in two digits. */
export function secondsText(seconds: number): string {
  return seconds < 1e-4 ? seconds.toExponential(1) : seconds.toPrecision(2);
}

import { type Markish, ruleY, text } from '@observablehq/plot';
import { thresholds } from '../results/summary.js';
import { figureFontSize } from './figureFrame.js';
import { figureColours } from './figureTheme.js';
import { thresholdFractions, thresholdNames } from './thresholdNames.js';

/** A line at the initial MSE and a dashed one at each fraction of it, labelled at the left, `x`. */
export function thresholdRules(initialMse: number, x: number): Markish[] {
  const { muted, paper } = figureColours;
  const rule = (y: number, dashed: boolean) =>
    ruleY([y], {
      stroke: muted,
      ...(dashed ? { strokeDasharray: '5 4', ariaLabel: 'threshold' } : {}),
    });
  const label = (y: number, words: string) =>
    text([words], {
      x: [x],
      y: [y],
      dx: 6,
      dy: -8,
      textAnchor: 'start',
      fill: muted,
      // A halo, so that a line behind the words does not cut them.
      stroke: paper,
      strokeWidth: 4,
      fontSize: figureFontSize - 1,
    });
  const fractions = thresholdNames.map((name) => ({
    y: initialMse * thresholds[name],
    words: `${thresholdFractions[name]} of initial`,
  }));
  return [
    rule(initialMse, false),
    ...fractions.map(({ y }) => rule(y, true)),
    label(initialMse, 'initial MSE'),
    ...fractions.map(({ y, words }) => label(y, words)),
  ];
}

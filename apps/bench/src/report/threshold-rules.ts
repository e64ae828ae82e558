import { type Markish, ruleY, text } from '@observablehq/plot';
import { thresholds } from '../results/summary.js';
import { figureFontSize } from './figure-frame.js';
import { figureColours } from './figure-theme.js';
import type { LogExtent } from './log-extent.js';
import { thresholdFractions, thresholdNames } from './threshold-names.js';

/**
 * A line at the initial MSE and a dashed one at each fraction of it. The labels stand where curves
 * that go down leave room: right above the first line, left above the others.
 */
export function thresholdRules(initialMse: number, [low, high]: LogExtent): Markish[] {
  const { muted, paper } = figureColours;
  const rule = (y: number, dashed: boolean) =>
    ruleY([y], {
      stroke: muted,
      ...(dashed ? { strokeDasharray: '5 4', ariaDescription: 'threshold' } : {}),
    });
  const label = (y: number, words: string, end: 'start' | 'end') =>
    text([words], {
      x: [end === 'start' ? low : high],
      y: [y],
      dx: end === 'start' ? 6 : -6,
      dy: -8,
      textAnchor: end,
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
    label(initialMse, 'initial MSE', 'end'),
    ...fractions.map(({ y, words }) => label(y, words, 'start')),
  ];
}

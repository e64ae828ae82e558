import { axisX, axisY, type Markish } from '@observablehq/plot';
import { figureFontSize } from './figure-frame.js';
import { figureColours } from './figure-theme.js';
import type { LogExtent } from './log-extent.js';
import { logTicks, minorLogTicks, tickText } from './log-ticks.js';

/** Both axes of a log-log figure: long ticks in plain numbers, short ones between, and titles. */
export function logAxes(x: LogExtent, y: LogExtent, xTitle: string, yTitle: string): Markish[] {
  const small = { tickSize: 4, tickFormat: () => '', label: null, color: figureColours.muted };
  const large = { tickSize: 8, tickFormat: tickText, fontSize: figureFontSize } as const;
  return [
    axisX(minorLogTicks(...x), small),
    axisX(logTicks(...x), {
      ...large,
      label: xTitle,
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: 46,
    }),
    axisY(minorLogTicks(...y), small),
    axisY(logTicks(...y), { ...large, label: yTitle, labelArrow: 'none' }),
  ];
}

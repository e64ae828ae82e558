/**
 * @file Validation MSE of a sweep, log-log, a row of plots for each γ and a line for each depth: the paper's Figures 5 and 6.
 */
import { dot, line, type Markish, plot, text } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { depthColours } from './depth-colours.js';
import type { FigureShape } from './figure-frame.js';
import { figureFontSize } from './figure-frame.js';
import { figureClass, figureColours } from './figure-theme.js';
import { logAxes } from './log-axes.js';
import { logExtent } from './log-extent.js';
import { filterClass } from './setting-filter.js';
import { type SvgRoot, standaloneSvg } from './standalone-svg.js';
import type { CycleSetting } from './sweep-settings.js';

/** One line: the best k of a γ and a depth; depth 0 is the default network, which stands in every row. */
export interface DepthCurve {
  readonly gamma: number | 'F';
  readonly depth: number;
  /** Null where the default network stands. */
  readonly k: CycleSetting['k'] | null;
  /** Positive, as log axes need. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface DepthFigure {
  readonly curves: readonly DepthCurve[];
  /** Title of the horizontal axis, with its unit. */
  readonly axisTitle: string;
  /** What the figure shows, for readers who do not see it. */
  readonly description: string;
}

/** Pixels of one row of plots, and of the legend above them. */
const [rowHeight, legendHeight] = [250, 30];

/** The figure as a standalone SVG document. */
export function depthFigure({ curves, axisTitle, description }: DepthFigure, shape: FigureShape) {
  const gammas = [...new Set(curves.map(({ gamma }) => String(gamma)))].toSorted();
  const depths = [...new Set(curves.map(({ depth }) => depth))].toSorted((a, b) => a - b);
  const colours = depthColours(depths.filter((depth) => depth > 0));
  const colourOf = (depth: number) => colours.get(depth) ?? figureColours.ink;
  const points = curves.flatMap((curve) => curve.points);
  const x = logExtent(points.map((point) => point.x));
  const [low, high] = logExtent(points.map((point) => point.y));
  const y = [low * 0.85, high * 1.15] as const;
  const marks: Markish[] = [
    ...logAxes(x, y, axisTitle, 'validation MSE'),
    ...curves.map(({ gamma, depth, k, points: own }) => {
      const className = filterClass(k === null ? null : { k, gamma, depth });
      return line(
        own.map((point) => ({ ...point, gamma: String(gamma) })),
        {
          x: 'x',
          y: 'y',
          fy: 'gamma',
          stroke: colourOf(depth),
          strokeWidth: 1.8,
          ...(depth === 0 && { strokeDasharray: '6 3' }),
          ariaDescription: `validation MSE, γ ${gamma}, depth ${depth}`,
          ...(className && { className }),
        },
      );
    }),
    text(gammas, {
      fy: (gamma: string) => gamma,
      text: (gamma: string) => `γ = ${gamma}`,
      frameAnchor: 'top-right',
      dx: -6,
      dy: 6,
      fontSize: figureFontSize,
      fontWeight: 600,
    }),
    ...legend(depths, colourOf, gammas[0]!),
  ];
  const document = new DOMParser().parseFromString('<figures/>', 'text/xml');
  const svg: SvgRoot = plot({
    document,
    className: figureClass,
    width: shape === 'wide' ? 860 : 360,
    height: gammas.length * rowHeight + legendHeight + 80,
    marginTop: legendHeight + 30,
    marginBottom: 54,
    marginLeft: 54,
    marginRight: 28,
    x: { type: 'log', domain: [...x] },
    y: { type: 'log', domain: [...y] },
    fy: { domain: gammas, axis: null, padding: 0.14 },
    ariaLabel: description,
    marks,
  });
  return standaloneSvg(svg);
}

/** The depths in their colours, in a line above the first row. */
function legend(
  depths: readonly number[],
  colourOf: (depth: number) => string,
  first: string,
): Markish[] {
  const step = 44;
  const at = { frameAnchor: 'top-left', fy: [first] } as const;
  return [
    text(['depth'], {
      ...at,
      dx: 0,
      dy: -legendHeight,
      fontSize: figureFontSize,
      textAnchor: 'start',
    }),
    ...depths.flatMap((depth, i) => {
      const dx = 50 + i * step;
      return [
        dot([0], { ...at, dx, dy: -legendHeight + 5, r: 4.5, fill: colourOf(depth) }),
        text([String(depth)], {
          ...at,
          dx: dx + 10,
          dy: -legendHeight,
          fontSize: figureFontSize,
          textAnchor: 'start',
        }),
      ];
    }),
  ];
}

/**
 * @file Validation MSE against cost or seconds, log-log: the paper's Figure 6.
 */
import { dot, line, type Markish, plot } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { thresholds } from '../results/summary.js';
import { type Curve, curvesByLabel } from './curves.js';
import { endLabels } from './end-labels.js';
import { type FigureShape, figureFrame } from './figure-frame.js';
import { figureClass, figureColours } from './figure-theme.js';
import { legendBelow } from './legend-below.js';
import type { LineStyle } from './line-styles.js';
import { logAxes } from './log-axes.js';
import { type LogExtent, logExtent } from './log-extent.js';
import { filterClass } from './setting-filter.js';
import { type SvgRoot, standaloneSvg } from './standalone-svg.js';
import { thresholdRules } from './threshold-rules.js';

export interface MseFigure {
  readonly curves: readonly Curve[];
  /** Of every label. */
  readonly styles: ReadonlyMap<string, LineStyle>;
  /** MSE before training, whose fractions are the dashed lines. */
  readonly initialMse: number;
  /** Title of the horizontal axis, with its unit. */
  readonly axisTitle: string;
  /** What the figure shows, for readers who do not see it. */
  readonly description: string;
}

/** The figure as a standalone SVG document. */
export function mseFigure(figure: MseFigure, shape: FigureShape): string {
  const { curves, styles, initialMse } = figure;
  const points = curves.flatMap((curve) => curve.points);
  const x = logExtent(points.map((point) => point.x));
  const [low, high] = logExtent([initialMse, ...points.map((point) => point.y)]);
  const y: LogExtent = [Math.min(low, initialMse * thresholds.tenth) * 0.85, high * 1.15];
  const methods = curvesByLabel(curves).length;
  const frame = figureFrame(shape, methods);
  const strokeWidth = methods < curves.length ? 1.4 : 2;
  const marks = [
    ...logAxes(x, y, figure.axisTitle, 'validation MSE'),
    ...thresholdRules(initialMse, x),
    ...curves.flatMap((curve) => curveMarks(curve, styles.get(curve.label)!, strokeWidth)),
    ...(shape === 'wide' ? endLabels(curves, styles, y, frame) : legendBelow(curves, styles)),
  ];
  // An XML document: an HTML one would leave < and & in attributes as they are.
  const document = new DOMParser().parseFromString('<figures/>', 'text/xml');
  const svg: SvgRoot = plot({
    document,
    className: figureClass,
    ...frame,
    x: { type: 'log', domain: x },
    y: { type: 'log', domain: y },
    ariaLabel: figure.description,
    marks,
  });
  return standaloneSvg(svg);
}

function curveMarks(
  { label, setting, points }: Curve,
  { stroke, symbol, dash }: LineStyle,
  strokeWidth: number,
): Markish[] {
  const dashes = dash === null ? {} : { strokeDasharray: dash };
  const className = filterClass(setting);
  const at = { x: 'x', y: 'y', ...(className && { className }) } as const;
  const ariaDescription = `validation MSE, ${label}`;
  return [
    line(points, { ...at, stroke, strokeWidth, ...dashes, ariaDescription }),
    dot(points.slice(-1), { ...at, symbol, r: 4.5, fill: stroke, stroke: figureColours.paper }),
  ];
}

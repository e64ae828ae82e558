/**
 * @file E above the best known one against seconds, log-log, one panel a pair: the paper's
 * comparison of numerical methods.
 */
import {
  axisX,
  axisY,
  dot,
  gridX,
  gridY,
  line,
  type Markish,
  plot,
  text,
} from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { type FigureShape, figureFontSize } from '../report/figure-frame.js';
import { figureClass, figureColours } from '../report/figure-theme.js';
import { logExtent } from '../report/log-extent.js';
import { powersOfTen, powerText } from '../report/power-text.js';
import { type SvgRoot, standaloneSvg } from '../report/standalone-svg.js';
import type { Comparison, PairComparison } from './comparison.js';
import { medianCurve } from './median-curve.js';
import { type SolverName, solverLabels, solverNames } from './solver-names.js';
import { solverStyles } from './solver-styles.js';

/** What is nearer to the best known E, as a share of it, is drawn at this: it is rounding. */
const smallestGap = 1e-12;

const frames = {
  wide: { width: 860, panelHeight: 300, columns: 2, legendColumns: 4 },
  narrow: { width: 360, panelHeight: 270, columns: 1, legendColumns: 2 },
} as const;
const margins = { marginTop: 60, marginRight: 24, marginLeft: 60 };
const legendLine = 22;
/** From the figure's edges. */
const legendInset = 18;

interface FigurePoint {
  readonly seconds: number;
  readonly gap: number;
  readonly fx: number;
  readonly fy: number;
}

/** The figure as a standalone SVG document. */
export function comparisonFigure({ pairs }: Comparison, shape: FigureShape): string {
  const { width, panelHeight, columns, legendColumns } = frames[shape];
  const across = Math.min(columns, Math.max(1, pairs.length));
  const down = Math.ceil(pairs.length / across);
  const used = solverNames.filter((name) =>
    pairs.some(({ runs }) => runs.some(({ solver }) => solver === name)),
  );
  const lines = used.flatMap((solver) =>
    pairs.map((pair, index) => ({ solver, points: pointsOf(pair, solver, index, across) })),
  );
  const points = lines.flatMap((one) => one.points);
  const x = logExtent(points.map(({ seconds }) => seconds));
  const [low, high] = logExtent(points.map(({ gap }) => gap));
  const y = [low / 2, high * 2];
  const legendHeight = legendLine * Math.ceil(used.length / legendColumns);
  const marginBottom = 62 + legendHeight;
  const ticks = { fontSize: figureFontSize, tickFormat: powerText, labelArrow: 'none' } as const;
  const xTicks = powersOfTen(...x, shape === 'wide' ? 6 : 5);
  const yTicks = powersOfTen(low, high, 8);
  const faint = { stroke: figureColours.muted, strokeOpacity: 0.25 };
  // An XML document: an HTML one would leave < and & in attributes as they are.
  const document = new DOMParser().parseFromString('<figures/>', 'text/xml');
  const svg: SvgRoot = plot({
    document,
    className: figureClass,
    ...margins,
    width,
    height: margins.marginTop + down * panelHeight + marginBottom,
    marginBottom,
    x: { type: 'log', domain: [...x] },
    y: { type: 'log', domain: y },
    fx: { padding: 0.05, axis: null },
    fy: { padding: 0.14, axis: null },
    ariaLabel: `Line charts, one a pair of graphs: how far E is above the best known, the median over the starts, against seconds, both on log axes, for ${used.map((name) => solverLabels[name]).join('; ')}.`,
    marks: [
      gridX(xTicks, faint),
      gridY(yTicks, faint),
      axisX(xTicks, {
        ...ticks,
        label: 'seconds of the solver',
        labelAnchor: 'center',
        labelOffset: 42,
      }),
      axisY(yTicks, {
        ...ticks,
        label: 'E above the best known, median over the starts',
        labelOffset: margins.marginTop - 6,
      }),
      text(pairs, {
        text: 'name',
        fx: (_pair: unknown, index: number) => index % across,
        fy: (_pair: unknown, index: number) => Math.floor(index / across),
        frameAnchor: 'top-left',
        dy: -8,
        lineAnchor: 'bottom',
        fontSize: figureFontSize,
        fontWeight: 600,
      }),
      ...lines.flatMap((one) => curveMarks(one.solver, one.points)),
      ...legend(used, legendColumns, width - 2 * legendInset),
    ],
  });
  return standaloneSvg(svg);
}

function pointsOf(
  { runs, bestE }: PairComparison,
  solver: SolverName,
  index: number,
  across: number,
): FigurePoint[] {
  const facet = { fx: index % across, fy: Math.floor(index / across) };
  const floor = smallestGap * Math.max(1, Math.abs(bestE));
  return medianCurve(runs.filter((run) => run.solver === solver)).map(({ seconds, E }) => ({
    seconds,
    gap: Math.max(E - bestE, floor),
    ...facet,
  }));
}

function curveMarks(solver: SolverName, points: readonly FigurePoint[]): Markish[] {
  const { stroke, symbol, dash } = solverStyles[solver];
  const at = { x: 'seconds', y: 'gap', fx: 'fx', fy: 'fy' };
  const dashes = dash === null ? {} : { strokeDasharray: dash };
  const ariaDescription = solverLabels[solver];
  if (points.length === 0) return [];
  return [
    line(points, { ...at, stroke, strokeWidth: 1.8, ...dashes, ariaDescription }),
    dot(points.slice(-1), { ...at, symbol, r: 4, fill: stroke, stroke: figureColours.paper }),
  ];
}

/** The solvers' names below the axis, each with its symbol. */
function legend(solvers: readonly SolverName[], columns: number, width: number): Markish[] {
  return solvers.flatMap((solver, index) => {
    const { stroke, symbol } = solverStyles[solver];
    const dx = legendInset - margins.marginLeft + ((index % columns) * width) / columns;
    const dy = 72 + Math.floor(index / columns) * legendLine;
    const at = { facet: 'super', frameAnchor: 'bottom-left', dy } as const;
    return [
      dot([0], { ...at, dx: dx + 4, r: 4.5, fill: stroke, symbol }),
      text([solverLabels[solver]], {
        ...at,
        dx: dx + 15,
        textAnchor: 'start',
        lineAnchor: 'middle',
        fontSize: figureFontSize,
      }),
    ];
  });
}

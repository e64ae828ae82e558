/** @file E, its terms and its lower bound at the optimum against s, the curves of the paper's Figure 2. */
import { axisX, axisY, dot, gridY, line, type Markish, plot, text } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import { type FigureShape, figureFontSize } from '../report/figure-frame.js';
import { figureClass, figureColours } from '../report/figure-theme.js';
import type { LineStyle } from '../report/line-styles.js';
import { type SvgRoot, standaloneSvg } from '../report/standalone-svg.js';
import type { ShareStep, VaryingShare } from './gallery.js';

type Measure = 'E' | 'diffusion' | 'locality' | 'lowerBound';

const curves: readonly (readonly [measure: Measure, label: string, style: LineStyle])[] = [
  ['E', 'E', { stroke: '#1f2328', symbol: 'circle', dash: null }],
  ['lowerBound', 'lower bound of E', { stroke: '#6e7781', symbol: 'cross', dash: '2 3' }],
  ['diffusion', 'diffusion', { stroke: '#0072b2', symbol: 'square', dash: null }],
  ['locality', 'locality', { stroke: '#d55e00', symbol: 'triangle', dash: null }],
];

const frames = {
  wide: { width: 860, height: 460, columns: 4 },
  narrow: { width: 360, height: 420, columns: 2 },
} as const;
const margins = { marginTop: 40, marginLeft: 60, marginRight: 24 };
const legendLine = 22;

/** The figure as a standalone SVG document. */
export function varyingFigure({ pair, steps }: VaryingShare, shape: FigureShape): string {
  const { width, height, columns } = frames[shape];
  const marginBottom = 60 + legendLine * Math.ceil(curves.length / columns);
  const highest = Math.max(...steps.flatMap((step) => curves.map(([measure]) => step[measure])));
  const yTicks = squareTicks(highest);
  const label = `Line chart: ${curves.map(([, name]) => name).join(', ')} at the optimum of ${pair} against s, from 0 to 1; square-root axis.`;
  // An XML document: an HTML one would leave < and & in attributes as they are.
  const document = new DOMParser().parseFromString('<figures/>', 'text/xml');
  const ticks = { fontSize: figureFontSize, labelArrow: 'none' } as const;
  const svg: SvgRoot = plot({
    document,
    className: figureClass,
    ...margins,
    width,
    height,
    marginBottom,
    x: { domain: [0, 1] },
    // Terms go down to 0, and the one that is not asked for up to hundreds.
    y: { type: 'sqrt', domain: [0, Math.max(1, highest * 1.05)] },
    ariaLabel: label,
    marks: [
      gridY(yTicks, { stroke: figureColours.muted, strokeOpacity: 0.25 }),
      axisX({
        ...ticks,
        label: 's: 0 is fully diffuse, 1 fully local',
        labelAnchor: 'center',
        labelOffset: 42,
      }),
      axisY(yTicks, { ...ticks, label: 'value at the optimum (square-root axis)' }),
      ...curves.flatMap((curve) => curveMarks(curve, steps)),
      ...legend(columns, width - margins.marginLeft - margins.marginRight),
    ],
  });
  return standaloneSvg(svg);
}

/** Round numbers from 0 up to a value, about as far from each other on an axis of square roots. */
function squareTicks(highest: number): number[] {
  const squares = Array.from({ length: 7 }, (_, at) => highest * (at / 6) ** 2);
  return [...new Set(squares.map((value) => Number(value.toPrecision(1))))];
}

function curveMarks(
  [measure, , { stroke, symbol, dash }]: (typeof curves)[number],
  steps: readonly ShareStep[],
): Markish[] {
  // A term's rounding may be below 0, which has no square root.
  const points = steps.map((step) => ({ s: step.s, value: Math.max(0, step[measure]) }));
  const at = { x: 's', y: 'value' };
  const dashes = dash === null ? {} : { strokeDasharray: dash };
  return [
    line(points, { ...at, stroke, strokeWidth: 1.8, ...dashes }),
    dot(points, { ...at, symbol, r: 3.5, fill: stroke, stroke: figureColours.paper }),
  ];
}

function legend(columns: number, width: number): Markish[] {
  return curves.flatMap(([, label, { stroke, symbol }], index) => {
    const dx = ((index % columns) * width) / columns;
    const dy = 66 + Math.floor(index / columns) * legendLine;
    const at = { frameAnchor: 'bottom-left', dy } as const;
    return [
      dot([0], { ...at, dx: dx + 4, r: 4.5, fill: stroke, symbol }),
      text([label], {
        ...at,
        dx: dx + 15,
        textAnchor: 'start',
        lineAnchor: 'middle',
        fontSize: figureFontSize,
      }),
    ];
  });
}

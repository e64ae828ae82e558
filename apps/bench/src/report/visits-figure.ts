/**
 * @file The levels that cycles visit, one visit after another: the paper's Figure 4.
 */
import { axisX, axisY, dot, gridY, line, type Markish, plot, text } from '@observablehq/plot';
import { DOMParser } from 'linkedom';
import type { CycleShape } from './cycle-shapes.js';
import { type FigureShape, figureFontSize } from './figure-frame.js';
import { figureClass, figureColours } from './figure-theme.js';
import { type SvgRoot, standaloneSvg } from './standalone-svg.js';

export interface VisitsFigure {
  readonly shapes: readonly CycleShape[];
  /** What the figure shows, for readers who do not see it. */
  readonly description: string;
}

/** Pixels across, and the visits that these are shown of each cycle at most. */
const frames = {
  wide: { width: 860, mostVisits: 80, mostTicks: 16 },
  narrow: { width: 360, mostVisits: 40, mostTicks: 8 },
} as const;

/** The most visits that a figure shows of one cycle. */
export function mostVisits(shape: FigureShape): number {
  return frames[shape].mostVisits;
}

/** Pixels from one level to the next, and of a cycle's name above. */
const [levelHeight, nameHeight] = [24, 56];

/** The figure as a standalone SVG document. */
export function visitsFigure({ shapes, description }: VisitsFigure, shape: FigureShape): string {
  const { width, mostVisits: most, mostTicks } = frames[shape];
  const cycles = shapes.map((cycle) => ({ name: cycleText(cycle), ...cycle }));
  const names = cycles.map(({ name }) => name);
  const deepest = Math.max(...cycles.map(({ depth }) => depth));
  const longest = Math.min(most, Math.max(...cycles.map(({ levels }) => levels.length)));
  const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
  const visits = cycles.flatMap(({ name, levels: own }) =>
    own.slice(0, most).map((level, i) => ({ name, visit: i + 1, level })),
  );
  const at = { x: 'visit', y: 'level', fy: 'name' } as const;
  const marks: Markish[] = [
    gridY(levels, { stroke: figureColours.muted, strokeOpacity: 0.35 }),
    axisY(levels, {
      tickSize: 0,
      fontSize: figureFontSize,
      label: 'level',
      labelArrow: 'none',
      labelAnchor: 'center',
    }),
    axisX(visitTicks(longest, mostTicks), {
      tickSize: 5,
      fontSize: figureFontSize,
      label: 'visit',
      labelAnchor: 'center',
      labelArrow: 'none',
      labelOffset: 40,
    }),
    line(visits, {
      ...at,
      stroke: '#0072b2',
      strokeWidth: 1.8,
      ariaDescription: 'levels visited',
    }),
    dot(visits, { ...at, r: 2.8, fill: '#0072b2' }),
    text(cycles, {
      fy: 'name',
      text: 'name',
      frameAnchor: 'top-left',
      dy: -26,
      fontSize: figureFontSize,
      fontWeight: 600,
    }),
  ];
  const document = new DOMParser().parseFromString('<figures/>', 'text/xml');
  const [marginTop, marginBottom] = [44, 54];
  const plotHeight = cycles.length * (deepest * levelHeight + nameHeight) - nameHeight;
  const svg: SvgRoot = plot({
    document,
    className: figureClass,
    width,
    height: plotHeight + marginTop + marginBottom,
    marginTop,
    marginBottom,
    marginLeft: 54,
    marginRight: 28,
    x: { domain: [1, longest], inset: 6 },
    y: { domain: [deepest, 0] },
    fy: {
      domain: names,
      axis: null,
      // A band that is alone would get padding too.
      paddingInner: cycles.length > 1 ? nameHeight / (deepest * levelHeight + nameHeight) : 0,
      paddingOuter: 0,
    },
    ariaLabel: description,
    marks,
  });
  return standaloneSvg(svg);
}

const cycleNames = new Map<CycleShape['gamma'], string>([
  [1, 'V-cycle'],
  [2, 'W-cycle'],
  ['F', 'F-cycle'],
]);

/** Returns a cycle in words: `W-cycle: γ 2, depth 3, k 1`. */
export function cycleText({ gamma, depth, schedule, steps, levels }: CycleShape): string {
  const name = cycleNames.get(gamma);
  const order = schedule === 'paper' ? '' : ', the authors’ schedule';
  return `${name === undefined ? '' : `${name}: `}γ ${gamma}, depth ${depth}${order}, k ${steps.join(' or ')}: ${levels.length} visits`;
}

/** Returns the first visit and whole steps from there, so many at most. */
function visitTicks(last: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((width) => last / width <= most) ?? last;
  const whole = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  return [...new Set([1, ...whole])];
}

import { edgeWeights } from '../graph/edge-weights.js';
import { edges } from '../graph/edges.js';
import type { Graph } from '../graph/graph.js';
import { fittedToXml } from '../xml/fits-xml.js';
import { colourScale } from './colour-scale.js';
import { familyLayout } from './family-layout.js';
import { type FittedLayout, fitLayout } from './fit-layout.js';
import type { Layout } from './layout.js';
import { spectralLayout } from './spectral-layout.js';

/** Options of {@link toSvg}. */
export interface SvgOptions {
  /**
   * The longer side of the picture in CSS pixels; long labels and lone vertices may need another.
   *
   * @defaultValue 320
   */
  readonly size?: number;
  /**
   * A text on every vertex; `true` for the vertices' numbers.
   *
   * @defaultValue false
   */
  readonly labels?: boolean | readonly string[];
  /**
   * A number a vertex `[order]`, shown by its colour: from blue by white to red, white being 0, where
   * the numbers have both signs, else from pale to dark.
   *
   * @defaultValue none: all vertices in one colour
   */
  readonly values?: ArrayLike<number>;
  /**
   * Where the vertices stand, x and y of each, y growing downwards: `[2 order]`.
   *
   * @defaultValue by the graph's family, else the spectral layout
   */
  readonly positions?: ArrayLike<number>;
  /**
   * What the picture shows, for those who hear it.
   *
   * @defaultValue the numbers of vertices and edges
   */
  readonly title?: string;
}

/** Differences of larger numbers could overflow. */
const LARGEST = 1e300;

const EDGE = '#8c8c8c';
const VERTEX = '#2b6cb0';
const LABELLED_VERTEX = '#dce9f7';

/**
 * Returns a drawing of a graph, a whole SVG document.
 *
 * A graph whose family is known is drawn as it usually is: paths on a line, cycles on a circle, grids
 * of any dimension on their lattice with stubs where they wrap around, stars, wheels, complete and
 * circulant graphs on a circle, balanced trees from the root down. Others stand where two
 * eigenvectors of the Laplacian put them [Koren2005], O(|V|³). Heavier edges are drawn thicker.
 *
 * @example
 * ```ts
 * import { applyHeatKernel, grid, toSvg } from '@msann/graph-lineage';
 *
 * const graph = grid([3, 4]);
 * const heat = applyHeatKernel(graph, 1, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
 * const svg = toSvg(graph, { values: heat, labels: true, title: 'Heat from a corner' });
 * console.log(svg.match(/<title>.*<\/title>/)[0]); // <title>Heat from a corner</title>
 * console.log(svg.split('<circle ').length - 1); // 12
 * ```
 *
 * @throws RangeError where the size is not positive, or labels, values or positions are not as many
 * as the vertices ask for, or values or positions beyond ±1e300.
 */
export function toSvg(
  graph: Graph,
  { size = 320, labels = false, values, positions, title }: SvgOptions = {},
): string {
  const { order } = graph;
  if (!(size > 0 && size < Infinity)) {
    throw new RangeError(`toSvg: need a positive finite size, got size=${size}`);
  }
  if (typeof labels !== 'boolean') requireCount('labels', labels, order);
  if (values) requireFinite('values', values, order);
  if (positions) requireFinite('positions', positions, 2 * order);
  const layout: Layout = positions
    ? { positions: Float64Array.from(positions) }
    : (familyLayout(graph) ?? spectralLayout(graph));

  const texts = labels === true ? Array.from({ length: order }, (_, v) => String(v)) : labels;
  const drawing = fitLayout(graph, layout, size, texts || [], values !== undefined);
  const { width, height, radius } = drawing;
  const colour = values && colourScale(values);
  const vertices = Array.from({ length: order }, (_, vertex) => {
    const [x, y] = drawing.point(vertex);
    const fill = colour ? ` fill="${colour(values[vertex]!)}"` : '';
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"${fill}/>`;
  });
  const outline = colour || texts ? ' stroke="#4a4a4a" stroke-width="0.6"' : '';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}" role="img">`,
    `<title>${escaped(title ?? `A graph of ${order} vertices and ${graph.size} edges`)}</title>`,
    ...edgeLines(graph, drawing),
    `<g fill="${texts ? LABELLED_VERTEX : VERTEX}"${outline}>${vertices.join('')}</g>`,
    ...(texts ? [labelTexts(drawing, texts)] : []),
    '</svg>\n',
  ].join('\n');
}

/** All edges in one element, or one each where their weights differ in thickness. */
function edgeLines(graph: Graph, drawing: FittedLayout): string[] {
  const weights = edgeWeights(graph);
  const heaviest = weights ? weights.reduce((most, weight) => Math.max(most, weight), 0) : 1;
  const lines = new Map<string, string[]>();
  let edge = 0;
  for (const [from, to] of edges(graph)) {
    const thickness = short(weights ? 0.4 + (2.2 * weights[edge]!) / heaviest : 1.2);
    const line = from === to ? loop(drawing, from) : segment(drawing, from, to);
    const alike = lines.get(thickness);
    if (alike) alike.push(line);
    else lines.set(thickness, [line]);
    edge += 1;
  }
  return [...lines].map(
    ([thickness, paths]) =>
      `<path fill="none" stroke="${EDGE}" stroke-width="${thickness}" d="${paths.join('')}"/>`,
  );
}

function segment({ point, stub }: FittedLayout, from: number, to: number): string {
  const [x1, y1] = point(from);
  const [x2, y2] = point(to);
  const leaving = stub(from, to);
  if (leaving === undefined) return `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`;
  const [dx, dy] = leaving;
  return `M${short(x1)} ${short(y1)}l${short(dx)} ${short(dy)}M${short(x2)} ${short(y2)}l${short(-dx)} ${short(-dy)}`;
}

/** A circle that touches the vertex from above. */
function loop({ point, loopRadius }: FittedLayout, vertex: number): string {
  const [x, y] = point(vertex);
  const r = short(loopRadius);
  return `M${short(x)} ${short(y)}a${r} ${r} 0 1 1 0.01 0`;
}

function labelTexts({ point, fontSize }: FittedLayout, labels: readonly string[]): string {
  const texts = labels.map((label, vertex) => {
    const [x, y] = point(vertex);
    return `<text x="${short(x)}" y="${short(y)}" dy="0.35em">${escaped(label)}</text>`;
  });
  const halo = 'paint-order="stroke" stroke="#fff" stroke-width="2" stroke-linejoin="round"';
  return `<g font-family="system-ui, sans-serif" font-size="${short(fontSize)}" text-anchor="middle" fill="#1a1a1a" ${halo}>${texts.join('')}</g>`;
}

function requireCount(name: string, { length }: ArrayLike<unknown>, count: number): void {
  if (length !== count) throw new RangeError(`toSvg: need ${count} ${name}, got ${length}`);
}

function requireFinite(name: string, numbers: ArrayLike<number>, count: number): void {
  requireCount(name, numbers, count);
  for (let index = 0; index < count; index += 1) {
    if (!(Math.abs(numbers[index]!) <= LARGEST)) {
      throw new RangeError(
        `toSvg: need ${name} within ±${LARGEST}, got ${numbers[index]} at ${index}`,
      );
    }
  }
}

/** Two decimals, no trailing zeros. */
function short(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

function escaped(text: string): string {
  return fittedToXml(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

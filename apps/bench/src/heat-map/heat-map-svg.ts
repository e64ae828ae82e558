import { figureClass, figureColours, figureStyleSheet } from '../report/figure-theme.js';
import { type Html, html, trusted } from '../report/html.js';
import { type BlockShape, blockMeans, largestMean } from './block-means.js';
import type { DenseRows } from './dense-rows.js';
import { heatColours, type Rgb } from './heat-colours.js';

export interface HeatMapSvg {
  readonly matrix: DenseRows;
  readonly title: string;
  /** Lines below the title. */
  readonly notes: readonly string[];
}

/** Pixels that the map may take, at least and at most, and that a cell may. */
const bounds = { narrowest: 80, width: 400, height: 560, smallest: 2, largest: 32 };

/** Steps of the colour scale: cells of one colour are one path, which keeps the file small. */
const levels = 64;

const margin = { right: 96, bottom: 24, left: 72 };
const bar = { gap: 28, width: 14, height: 200, steps: 32 };

/**
 * Returns |P| as a standalone SVG document: fine vertices down, coarse ones across, a scale beside
 * it. Where entries would be too small to see, cells are means of blocks.
 */
export function heatMapSvg({ matrix, title, notes }: HeatMapSvg): string {
  const { entry, block } = layout(matrix);
  const means = blockMeans(matrix, block);
  const largest = largestMean(means);
  const [width, height] = [matrix.columns * entry.width, matrix.rows * entry.height];
  const lines =
    block.rows * block.columns === 1
      ? notes
      : [...notes, `each cell is the mean of ${block.rows} by ${block.columns} entries`];
  const left = margin.left;
  const top = 90 + 20 * lines.length;
  const outer = {
    width: pixels(Math.max(left + width + margin.right, 480)),
    height: pixels(top + height + margin.bottom),
  };
  const colour = heatColours('blues');
  const columnTick = (vertex: number): Html =>
    html`<text x="${pixels(left + (vertex + 0.5) * entry.width)}" y="${top - 9}" text-anchor="middle">${vertex}</text>`;
  const rowTick = (vertex: number): Html =>
    html`<text x="${left - 8}" y="${pixels(top + (vertex + 0.5) * entry.height)}" dy="0.35em" text-anchor="end">${vertex}</text>`;
  const scale = [entry.width * block.columns, entry.height * block.rows].join(' ');
  const [columns, rows] = [matrix.columns / block.columns, matrix.rows / block.rows];
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" class="${figureClass}" role="img" aria-label="${`Heat map of |P|. ${[title, ...lines].join('; ')}.`}" width="${outer.width}" height="${outer.height}" viewBox="0 0 ${outer.width} ${outer.height}" font-family="system-ui, sans-serif" font-size="13" color="${figureColours.ink}">
<style>${trusted(figureStyleSheet())}</style>
<rect width="100%" height="100%" fill="${figureColours.paper}"/>
<g fill="currentColor">
<text x="24" y="30" font-size="16" font-weight="600">${title}</text>
${lines.map((note, line) => html`<text x="24" y="${54 + 20 * line}">${note}</text>`)}
<text x="${pixels(left + width / 2)}" y="${top - 29}" text-anchor="middle">coarse vertex</text>
<text transform="translate(24 ${pixels(top + height / 2)}) rotate(-90)" text-anchor="middle">fine vertex</text>
${vertexTicks(matrix.columns, entry.width, String(matrix.columns - 1).length * 9 + 8).map(columnTick)}
${vertexTicks(matrix.rows, entry.height, 18).map(rowTick)}
</g>
<g transform="translate(${left} ${top}) scale(${scale})" shape-rendering="crispEdges">
<rect width="${columns}" height="${rows}" fill="${css(colour(0))}"/>
${cellPaths(means, { columns, rows }, largest, colour)}
</g>
<rect x="${left - 0.5}" y="${top - 0.5}" width="${pixels(width + 1)}" height="${pixels(height + 1)}" fill="none" stroke="${figureColours.muted}"/>
${colourBar(left + width + bar.gap, top, Math.min(height, bar.height), largest, colour)}
</svg>
`;
  return svg.html;
}

interface Layout {
  /** Pixels of one entry of the matrix: square, but in a very tall one. */
  readonly entry: { readonly width: number; readonly height: number };
  readonly block: BlockShape;
}

function layout({ rows, columns }: DenseRows): Layout {
  const side = Math.min(bounds.largest, bounds.width / columns, bounds.height / rows);
  const width = Math.max(side, Math.min(bounds.largest, bounds.narrowest / columns));
  return {
    entry: { width, height: side },
    block: {
      rows: Math.ceil(bounds.smallest / side),
      columns: Math.ceil(bounds.smallest / width),
    },
  };
}

/** The numbered vertices: as many as have `room` pixels each. */
function vertexTicks(count: number, side: number, room: number): number[] {
  let every = 1;
  while (every * side < room) every *= 2;
  return Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
}

/** One path a colour, of all runs of neighbouring cells that have it; `size` is that of the map in cells. */
function cellPaths(
  means: readonly Float64Array[],
  size: BlockShape,
  largest: number,
  colour: (value: number) => Rgb,
): Html[] {
  const paths = Array.from({ length: levels }, () => '');
  for (const [y, row] of means.entries()) {
    // The last block of a row or column may be smaller than the others.
    const height = pixels(Math.min(1, size.rows - y));
    for (let x = 0; x < row.length; ) {
      const level = levelOf(row[x]!, largest);
      let end = x + 1;
      while (end < row.length && levelOf(row[end]!, largest) === level) end += 1;
      const width = pixels(Math.min(end, size.columns) - x);
      paths[level] += `M${x} ${y}h${width}v${height}h${-width}z`;
      x = end;
    }
  }
  return paths.flatMap((d, level) =>
    level === 0 || d === ''
      ? []
      : [html`<path fill="${css(colour(level / (levels - 1)))}" d="${d}"/>`],
  );
}

function levelOf(value: number, largest: number): number {
  return largest > 0 ? Math.round((value / largest) * (levels - 1)) : 0;
}

function colourBar(
  x: number,
  top: number,
  height: number,
  largest: number,
  colour: (value: number) => Rgb,
): Html {
  const step = height / bar.steps;
  const stripes = Array.from({ length: bar.steps }, (_, index) => {
    const share = 1 - (index + 0.5) / bar.steps;
    return html`<rect x="${pixels(x)}" y="${pixels(top + index * step)}" width="${bar.width}" height="${pixels(step + 0.5)}" fill="${css(colour(share))}"/>`;
  });
  const labels = [0, 0.5, 1].map(
    (share) =>
      html`<text x="${pixels(x + bar.width + 6)}" y="${pixels(top + (1 - share) * height)}" dy="0.35em">${(share * largest).toPrecision(share === 0 ? 1 : 3)}</text>`,
  );
  return html`${stripes}
<g fill="currentColor">
<text x="${pixels(x)}" y="${top - 14}">|P|</text>
${labels}
</g>`;
}

function css([red, green, blue]: Rgb): string {
  const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

function pixels(length: number): number {
  return Number(length.toFixed(2));
}

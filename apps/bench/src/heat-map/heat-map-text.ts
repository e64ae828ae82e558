import { type BlockShape, blockMeans, largestMean } from './block-means.js';
import type { DenseRows } from './dense-rows.js';
import {
  type ColourDepth,
  cellPaint,
  halfBlockPaint,
  shadePaint,
  type TerminalPaint,
} from './terminal-paint.js';

export interface HeatMapTextOptions {
  /**
   * Widest line, in characters.
   *
   * @defaultValue 80
   */
  readonly width?: number | undefined;
  /**
   * Most lines of cells.
   *
   * @defaultValue 72
   */
  readonly height?: number | undefined;
  /**
   * Bits of colour of the terminal.
   *
   * @defaultValue 1, no colour: shades of grey
   */
  readonly colourDepth?: ColourDepth | undefined;
}

/** Lines of cells from one number of a fine vertex to the next. */
const labelStride = 4;

/**
 * Returns |P| as lines of text: fine vertices down, coarse ones across, and the scale below. What
 * is too large for the width is drawn by the means of blocks.
 */
export function heatMapText(matrix: DenseRows, options: HeatMapTextOptions = {}): string {
  const { width = 80, height = 72, colourDepth = 1 } = options;
  const gutter = String(matrix.rows - 1).length + 1;
  const { block, cellWidth, paint } = layout(matrix, width - gutter - 2, height, colourDepth);
  const means = blockMeans(matrix, block);
  const most = largestMean(means);
  const shares = means.map((row) => row.map((mean) => (most > 0 ? mean / most : 0)));
  const cells = shares[0]!.length;
  const margin = ' '.repeat(gutter);
  const edge = '─'.repeat(cells * cellWidth);
  const lines: string[] = [];
  for (let row = 0; row < shares.length; row += paint.rowsPerLine) {
    const line = row / paint.rowsPerLine;
    const vertex = line % labelStride === 0 ? String(row * block.rows) : '';
    const drawn = paint.line(shares.slice(row, row + paint.rowsPerLine), cellWidth);
    lines.push(`${vertex.padStart(gutter - 1)} │${drawn}│`);
  }
  return [
    ...heading(block),
    '',
    `${margin} ${columnNumbers(cells, cellWidth, block.columns)}`,
    `${margin}┌${edge}┐`,
    ...lines,
    `${margin}└${edge}┘`,
    `${margin} 0 [${legend(paint)}] ${most.toPrecision(3)}`,
    '',
  ].join('\n');
}

interface Layout {
  readonly block: BlockShape;
  readonly cellWidth: 1 | 2;
  readonly paint: TerminalPaint;
}

/** A character is twice as high as wide: two make a square, or one is two rows of entries. */
function layout(
  { rows, columns }: DenseRows,
  width: number,
  height: number,
  depth: ColourDepth,
): Layout {
  const colours = depth >= 8 ? (depth as 8 | 24) : undefined;
  if (2 * columns <= width && rows <= height) {
    const paint = colours === undefined ? shadePaint : cellPaint(colours);
    return { block: { rows: 1, columns: 1 }, cellWidth: 2, paint };
  }
  const paint = colours === undefined ? shadePaint : halfBlockPaint(colours);
  const across = Math.ceil(columns / Math.max(1, width));
  const square = (across * 2) / paint.rowsPerLine;
  const down = Math.max(square, Math.ceil(rows / (height * paint.rowsPerLine)));
  return { block: { rows: down, columns: across }, cellWidth: 1, paint };
}

function heading({ rows, columns }: BlockShape): string[] {
  const means =
    rows * columns === 1 ? [] : [`(each cell is the mean of ${rows} by ${columns} entries)`];
  return ['|P|: fine vertices down, coarse vertices across', ...means];
}

/** The numbers of coarse vertices, above their cells, as many as stand apart. */
function columnNumbers(cells: number, cellWidth: number, step: number): string {
  const widest = String((cells - 1) * step).length;
  let every = 1;
  while (every * cellWidth < widest + 2) every *= 2;
  let line = '';
  for (let cell = 0; cell < cells; cell += every) {
    const number = String(cell * step);
    line = line.padEnd(cell * cellWidth) + number;
  }
  return line;
}

/** The scale from 0 to the largest value. */
function legend(paint: TerminalPaint): string {
  const steps = Float64Array.from({ length: 20 }, (_, i) => (i + 0.5) / 20);
  return paint.line([steps, steps].slice(0, paint.rowsPerLine), 1);
}

import { heatColours, type Rgb } from './heat-colours.js';

/** Bits of colour that a terminal shows; fewer than 8 are not used. */
export type ColourDepth = 1 | 4 | 8 | 24;

/** The signs of a heat map without colours, from nothing to the most. */
const shades = [' ', '░', '▒', '▓', '█'] as const;

const reset = '\u001B[0m';

/** Draws the cells of a heat map, whose values are from 0 to 1. */
export interface TerminalPaint {
  /** Rows of values in one line of text: the upper one and the lower one share its characters. */
  readonly rowsPerLine: 1 | 2;
  /** Returns the line for the next row, or two; each cell `width` characters wide. */
  readonly line: (rows: readonly Float64Array[], width: number) => string;
}

/** Shades of grey, which every terminal, file and page shows: five levels of equal width. */
export const shadePaint: TerminalPaint = {
  rowsPerLine: 1,
  line: ([row], width) => [...row!].map((value) => shadeOf(value).repeat(width)).join(''),
};

function shadeOf(value: number): string {
  return shades[Math.min(shades.length - 1, Math.max(0, Math.floor(value * shades.length)))]!;
}

/** Whole cells in colour, by spaces on coloured ground. */
export function cellPaint(depth: 8 | 24): TerminalPaint {
  const colour = heatColours('viridis');
  return {
    rowsPerLine: 1,
    line: ([row], width) =>
      painted([...row!].map((value) => [ground(48, depth, colour(value)), ' '.repeat(width)])),
  };
}

/** Two rows in one line: a half block in the upper one's colour on ground of the lower one's. */
export function halfBlockPaint(depth: 8 | 24): TerminalPaint {
  const colour = heatColours('viridis');
  return {
    rowsPerLine: 2,
    line: ([upper, lower], width) =>
      painted(
        [...upper!].map((value, column) => {
          const above = ground(38, depth, colour(value));
          const below = lower === undefined ? '' : ground(48, depth, colour(lower[column]!));
          return [above + below, '▀'.repeat(width)];
        }),
      ),
  };
}

/** Each text in its style, which is not said again where it goes on. */
function painted(cells: readonly (readonly [style: string, text: string])[]): string {
  const parts = cells.map(([style, text], index) =>
    style === cells[index - 1]?.[0] ? text : style + text,
  );
  return parts.join('') + reset;
}

/** The escape sequence of a foreground (38) or background (48) colour. */
function ground(place: 38 | 48, depth: 8 | 24, [red, green, blue]: Rgb): string {
  if (depth === 24) return `\u001B[${place};2;${red};${green};${blue}m`;
  return `\u001B[${place};5;${colourOf256([red, green, blue])}m`;
}

/** Steps of the 6 by 6 by 6 colours that every terminal with 256 colours has. */
const cubeSteps = [0, 95, 135, 175, 215, 255];

function colourOf256(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) => {
    const distances = cubeSteps.map((step) => Math.abs(step - part));
    return distances.indexOf(Math.min(...distances));
  });
  return 16 + 36 * red! + 6 * green! + blue!;
}

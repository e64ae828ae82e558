/** @file The pictures of the README, solved and drawn. `node pictures/write.mjs` writes them, a test keeps their numbers true. */
import { grid } from '@msann/graph-lineage';
import { optimalProlongation } from '@msann/objective';
import { Matrix } from 'ml-matrix';

const SIDE = 3;
const [COARSE, FINE] = [grid([SIDE, SIDE]), grid([2 * SIDE, 2 * SIDE])];
const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 1];
const ROWS = [
  {
    alpha: 1,
    title: 'α = 1, as in the paper: what s = 0 asks for and what s = 1 asks for are far apart',
  },
  {
    alpha: 4,
    title:
      'α = 4: on the fine grid, twice as long, diffusion takes four times the time. Then both ask for much the same',
  },
];

/** Each coarse vertex goes to the 2×2 square of fine ones that it stands for. */
const squares = Matrix.zeros(FINE.order, COARSE.order);
for (let fine = 0; fine < FINE.order; fine += 1) {
  const [row, column] = [Math.floor(fine / (2 * SIDE)), fine % (2 * SIDE)];
  squares.set(fine, Math.floor(row / 2) * SIDE + Math.floor(column / 2), 1 / 2);
}

/**
 * The best P. Minima of grids come in families of one E, at s = 1 in continua: of equal ones the one
 * that trust regions reach from the squares is drawn.
 */
function solved(options) {
  const best = optimalProlongation(COARSE, FINE, { ...options, randomStarts: 0 });
  const near = optimalProlongation(COARSE, FINE, {
    ...options,
    method: 'trust-regions',
    initial: squares,
  });
  const equal = Math.abs(near.E - best.E) <= 1e-9 * best.E;
  return { ...best, P: equal ? near.P : best.P };
}

/** The largest |P_ij| of all panels, nearly: black. */
const BLACK = 0.7;
const SHADES = 24;
const CELL = 5;
const TILE_GAP = 5;
const TILE = 2 * SIDE * CELL;
const TILES = SIDE * TILE + (SIDE - 1) * TILE_GAP;
const MATRIX = { width: COARSE.order * CELL, height: FINE.order * CELL };
const PANEL = MATRIX.width + 10 + TILES;
const GAP = 18;
const TITLE = 34;
const CAPTION = 56;

/** The SVG documents by their file names. */
export const pictures = { 'varying-s.svg': varyingShares() };

function varyingShares() {
  const width = GAP + SHARES.length * (PANEL + GAP);
  const rowHeight = TITLE + MATRIX.height + CAPTION;
  const height = ROWS.length * rowHeight + 44;
  const parts = ROWS.flatMap(({ alpha, title }, row) => {
    const top = row * rowHeight + TITLE;
    return [
      // At s = 1 α is of no account.
      text(GAP, top - 12, title, 'font-weight="600"'),
      ...SHARES.map((s, at) =>
        panel(GAP + at * (PANEL + GAP), top, solved({ s, alpha: s === 1 ? 1 : alpha }), s),
      ),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<title>Optimal prolongations between two grids as s goes from 0 to 1</title>',
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="11.5" fill="#24292f">',
    ...parts,
    legend(GAP, height - 26),
    '</g>',
    '</svg>\n',
  ].join('\n');
}

/** P itself, its columns as the fine grid sees them, and what is known of it. */
function panel(left, top, { P, E, lowerBound, certified, method }, s) {
  const cells = [];
  for (let fine = 0; fine < P.rows; fine += 1) {
    const [row, column] = [Math.floor(fine / (2 * SIDE)), fine % (2 * SIDE)];
    for (let coarse = 0; coarse < P.columns; coarse += 1) {
      const shade = shadeOf(P.get(fine, coarse));
      const tileLeft = left + PANEL - TILES + (coarse % SIDE) * (TILE + TILE_GAP);
      const tileTop = top + tilesDown() + Math.floor(coarse / SIDE) * (TILE + TILE_GAP);
      cells.push(
        { shade, x: left + coarse * CELL, y: top + fine * CELL },
        { shade, x: tileLeft + column * CELL, y: tileTop + row * CELL },
      );
    }
  }
  const frames = [frame(left, top, MATRIX.width, MATRIX.height)];
  for (let tile = 0; tile < P.columns; tile += 1) {
    const x = left + PANEL - TILES + (tile % SIDE) * (TILE + TILE_GAP);
    const y = top + tilesDown() + Math.floor(tile / SIDE) * (TILE + TILE_GAP);
    frames.push(frame(x, y, TILE, TILE));
  }
  const below = top + MATRIX.height;
  return [
    ...inked(cells),
    ...frames,
    text(left, below + 16, `s = ${s}`, 'font-weight="600"'),
    text(left + 56, below + 16, `E = ${E.toFixed(3)}`),
    text(left, below + 31, certified ? `${spoken(method)}: exact,` : `${spoken(method)}:`),
    text(left, below + 46, certified ? 'no P has less' : `no P below ${lowerBound.toFixed(3)}`),
  ].join('\n');
}

function tilesDown() {
  return (MATRIX.height - TILES) / 2;
}

function spoken(method) {
  return method.replace('-', ' ');
}

function shadeOf(entry) {
  return Math.min(SHADES, Math.round((SHADES * Math.abs(entry)) / BLACK));
}

/** One path a shade, a stroke as wide as a cell along each run of cells. */
function inked(cells) {
  const paths = [];
  for (let shade = 1; shade <= SHADES; shade += 1) {
    const strokes = cells
      .filter((cell) => cell.shade === shade)
      .map(({ x, y }) => `M${x} ${y + CELL / 2}h${CELL}`);
    if (strokes.length === 0) continue;
    paths.push(
      `<path d="${strokes.join('')}" stroke="${grey(shade)}" stroke-width="${CELL}" shape-rendering="crispEdges"/>`,
    );
  }
  return paths;
}

function grey(shade) {
  const level = Math.round(255 * (1 - shade / SHADES))
    .toString(16)
    .padStart(2, '0');
  return `#${level}${level}${level}`;
}

function frame(x, y, width, height) {
  return `<rect x="${x - 0.5}" y="${y - 0.5}" width="${width + 1}" height="${height + 1}" fill="none" stroke="#b6bcc4"/>`;
}

function legend(left, top) {
  const cells = Array.from({ length: SHADES }, (_, shade) => ({
    shade: shade + 1,
    x: left + 76 + shade * CELL,
    y: top,
  }));
  return [
    text(left, top + 6, '|P_ij|  0'),
    ...inked(cells),
    text(left + 76 + SHADES * CELL + 6, top + 6, `${BLACK}`),
    text(
      left + 260,
      top + 6,
      `left: P, ${FINE.order} fine × ${COARSE.order} coarse vertices; right: each coarse vertex's column, on the fine grid`,
    ),
  ].join('\n');
}

function text(x, y, content, attributes = '') {
  return `<text x="${x}" y="${y}" ${attributes}>${content}</text>`.replace(' >', '>');
}

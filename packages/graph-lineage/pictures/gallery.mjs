/** @file The pictures of the README, by what they are drawn with. `node pictures/write.mjs` writes them, a test keeps them true. */
import {
  applyHeatKernel,
  balancedTree,
  circulant,
  cycle,
  grid,
  gridLineage,
  hypercube,
  laplacianEigenbasis,
  lineage,
  nearestNeighbourGraph,
  path,
  randomPoints,
  strongProduct,
  torus,
  toSvg,
} from '@msann/graph-lineage';

const PANEL = 200;
const CAPTION = 26;
const GAP = 16;

const points = randomPoints(100, { seed: 4 });
const neighbours = nearestNeighbourGraph(points, 4);
const fiedler = laplacianEigenbasis(neighbours, { sign: 'positive' }).vectors.getColumn(1);

const meadow = grid([15, 15]);
const spark = Float64Array.from({ length: meadow.order }, (_, vertex) => Number(vertex === 80));

/** Each picture's panels: a caption and a drawing. */
const PICTURES = {
  'families.svg': [
    ['grid([5, 7])', toSvg(grid([5, 7]), { size: PANEL })],
    ['torus([4, 6])', toSvg(torus([4, 6]), { size: PANEL })],
    ['cycle(12)', toSvg(cycle(12), { size: PANEL, labels: true })],
    ['circulant(13, [1, 5])', toSvg(circulant(13, [1, 5]), { size: PANEL })],
    ['hypercube(4)', toSvg(hypercube(4), { size: PANEL })],
    ['balancedTree(2, 4)', toSvg(balancedTree(2, 4), { size: PANEL })],
    ['strongProduct(path(4), path(6))', toSvg(strongProduct(path(4), path(6)), { size: PANEL })],
    ['grid([3, 4, 4])', toSvg(grid([3, 4, 4]), { size: PANEL })],
  ],
  'values.svg': [
    [
      'Fiedler vector of a kNN graph',
      toSvg(neighbours, {
        size: PANEL,
        values: fiedler,
        positions: points.flatMap((point) => [...point]),
      }),
    ],
    ['the same, spectral layout', toSvg(neighbours, { size: PANEL, values: fiedler })],
    ...[1, 8].map((t) => [
      `exp(${t}L) of a point`,
      toSvg(meadow, { size: PANEL, values: applyHeatKernel(meadow, t, spark).map(Math.sqrt) }),
    ]),
  ],
  'lineage.svg': lineage(gridLineage, 7).map((graph, level) => [
    `G${'₀₁₂₃₄₅₆'[level]}: ${graph.order}`,
    toSvg(graph, { size: 24 + 19 * level }),
  ]),
};

/** The SVG documents by their file names. */
export const pictures = Object.fromEntries(
  Object.entries(PICTURES).map(([name, panels]) => [name, sheet(panels)]),
);

/** Panels in rows of at most four, or all in one where they are small. */
function sheet(panels) {
  const sizes = panels.map(([, svg]) => ['width', 'height'].map((side) => attribute(svg, side)));
  const widths = sizes.map(([width]) => Math.max(width, 60));
  const perRow = widths.reduce((sum, width) => sum + width + GAP, 0) <= 4 * (PANEL + GAP) ? panels.length : 4; // biome-ignore format: one choice
  const cells = [];
  let [left, top, width] = [GAP, 0, 0];
  for (let row = 0; row < panels.length; row += perRow) {
    const rowHeight = Math.max(...sizes.slice(row, row + perRow).map(([, height]) => height));
    for (let at = row; at < Math.min(row + perRow, panels.length); at += 1) {
      const [caption, svg] = panels[at];
      const cell = perRow === 4 ? PANEL : widths[at];
      const x = left + (cell - sizes[at][0]) / 2;
      const y = top + CAPTION + (rowHeight - sizes[at][1]) / 2;
      cells.push(
        `<text x="${left + cell / 2}" y="${top + 17}">${caption}</text>`,
        svg.trimEnd().replace('<svg ', `<svg x="${x}" y="${y}" `),
      );
      left += cell + GAP;
    }
    width = Math.max(width, left);
    [left, top] = [GAP, top + CAPTION + rowHeight + GAP];
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}">`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    '<g font-family="ui-monospace, Menlo, Consolas, monospace" font-size="11.5" text-anchor="middle" fill="#24292f">',
    ...cells,
    '</g>',
    '</svg>\n',
  ].join('\n');
}

function attribute(svg, name) {
  return Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)[1]);
}

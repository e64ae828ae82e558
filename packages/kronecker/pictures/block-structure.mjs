/**
 * Writes block-structure.svg beside this file, the picture of the README. Reads the build:
 *
 *   pnpm build && node pictures/block-structure.mjs
 */
import { writeFileSync } from 'node:fs';
import { kroneckerProduct } from '@msann/kronecker';
import { Matrix } from 'ml-matrix';

const a = new Matrix([
  [0.5, 1, 0],
  [0.3, 0.8, 0.6],
  [0, 0.9, 0.35],
]);
const b = new Matrix([
  [0.9, 0.4, 0, 0.2],
  [0.3, 0.6, 1, 0],
  [0, 0.7, 0.35, 0.8],
  [0.5, 0, 0.25, 0.75],
]);
const fromA = kroneckerProduct(a, Matrix.eye(4));
const fromB = kroneckerProduct(Matrix.eye(3), b);

const blue = [30, 100, 200];
const orange = [222, 110, 10];
const purple = [120, 50, 160];
const cell = 22;
const left = 34;
const top = 64;
const [productLeft, sumLeft] = [left + 4 * cell + 74, left + 16 * cell + 148];
const [width, height] = [sumLeft + 12 * cell + left, top + 12 * cell + 60];

const parts = [
  `<rect width="${width}" height="${height}" rx="10" fill="#ffffff"/>`,
  matrix({ x: left, y: top, title: 'A', rows: 3, columns: 3, draw: plain(a, blue) }),
  matrix({
    x: left,
    y: top + 8 * cell,
    title: 'B',
    rows: 4,
    columns: 4,
    draw: plain(b, orange),
  }),
  matrix({
    x: productLeft,
    y: top,
    title: 'A ⊗ B',
    note: `block (i, j) is ${indexed('a', 'ij')} B`,
    rows: 12,
    columns: 12,
    blocks: 4,
    draw: plain(kroneckerProduct(a, b), purple),
  }),
  matrix({
    x: sumLeft,
    y: top,
    title: 'A ⊕ B = A ⊗ I + I ⊗ B',
    note: `block (i, i) is ${indexed('a', 'ii')} I + B, the others ${indexed('a', 'ij')} I`,
    rows: 12,
    columns: 12,
    blocks: 4,
    draw: (row, column, x, y) => halves(x, y, fromA.get(row, column), fromB.get(row, column)),
  }),
];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="Helvetica, Arial, 'DejaVu Sans', sans-serif" fill="#222222">
<title>The blocks of a Kronecker product and of a Kronecker sum</title>
<desc>A of 3 rows and columns, B of 4: each block of the product of 12 is a number of A times B; the sum of 12 has B along its diagonal and numbers of A along the diagonals of all its blocks.</desc>
${parts.join('\n')}
</svg>
`;
writeFileSync(new URL('block-structure.svg', import.meta.url), svg);

/** A grid of cells under a title, with lines around blocks. */
function matrix({ x, y, title, note, rows, columns, blocks, draw }) {
  const drawn = [`<text x="${x}" y="${y - 16}" font-size="20">${title}</text>`];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      drawn.push(draw(row, column, x + column * cell, y + row * cell));
    }
  }
  const [w, h] = [columns * cell, rows * cell];
  drawn.push(
    `<rect x="${x - 0.5}" y="${y - 0.5}" width="${w}" height="${h}" fill="none" stroke="#222222" stroke-width="1.5"/>`,
  );
  for (let line = blocks; line < rows; line += blocks) {
    const at = line * cell - 0.5;
    drawn.push(
      `<path d="M${x} ${y + at}h${w}M${x + at} ${y}v${h}" stroke="#222222" stroke-width="1"/>`,
    );
  }
  if (note) {
    drawn.push(`<text x="${x}" y="${y + h + 28}" font-size="15" fill="#444444">${note}</text>`);
  }
  return drawn.join('\n');
}

/** A letter with its indices below the line. */
function indexed(letter, indices) {
  return `${letter}<tspan dy="4" font-size="11">${indices}</tspan><tspan dy="-4">&#8203;</tspan>`;
}

function plain(values, colour) {
  return (row, column, x, y) => square(x, y, shade(values.get(row, column), colour));
}

/** One number in the colour of its factor; two that are added share their cell. */
function halves(x, y, first, second) {
  if (second === 0) return square(x, y, shade(first, blue));
  if (first === 0) return square(x, y, shade(second, orange));
  const size = cell - 1;
  return `${square(x, y, shade(second, orange))}<path d="M${x} ${y}v${size}l${size} ${-size}z" fill="${shade(first, blue)}"/>`;
}

function square(x, y, fill) {
  return `<rect x="${x}" y="${y}" width="${cell - 1}" height="${cell - 1}" fill="${fill}"/>`;
}

/** The colour, nearer to white for smaller values; zeros are grey. */
function shade(value, colour) {
  if (value === 0) return '#f1f1f1';
  const strength = 0.18 + 0.82 * value;
  const mixed = colour.map((part) => Math.round(255 + (part - 255) * strength));
  return `rgb(${mixed.join(',')})`;
}

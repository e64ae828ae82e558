import { type TextColumn, textGrid } from '../report/text-grid.js';
import type { GalleryEntry, GalleryGroup, GalleryRow, RecipeGallery } from './gallery.js';
import { galleryNotes } from './gallery-notes.js';
import { errorText, valueText } from './value-text.js';

/** Returns the gallery as aligned tables, one a pair, then the optimum as s varies. */
export function recipesText(gallery: RecipeGallery): string {
  const { pair, beta, steps } = gallery.varying;
  const varying = [
    `the optimum of ${pair}, alpha = 1, beta = ${valueText(beta)}`,
    ...grid(steps, [
      ['s', ({ s }) => String(s)],
      ['E', ({ E }) => valueText(E)],
      ['diffusion', ({ diffusion }) => valueText(diffusion)],
      ['locality', ({ locality }) => valueText(locality)],
      ['lower bound', ({ lowerBound }) => valueText(lowerBound)],
      ['gap', ({ gap }) => valueText(gap)],
      ['spread', ({ spread }) => valueText(spread)],
    ]),
  ];
  const blocks = [...gallery.groups.map(groupLines), varying, galleryNotes(gallery)];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function groupLines({ pair, entries }: GalleryGroup): string[] {
  const lines = entries.flatMap((entry) => entry.rows.map((row) => ({ entry, row })));
  type Line = { readonly entry: GalleryEntry; readonly row: GalleryRow };
  const of =
    (value: (row: GalleryRow) => string) =>
    ({ row }: Line): string =>
      value(row);
  return [
    pair.name,
    ...grid(
      lines,
      [
        ['map', ({ entry }) => entry.name],
        ['s', of(({ s }) => String(s))],
        ['beta', of(({ s, beta }) => (s === 0 ? '' : valueText(beta)))],
        ['E', of(({ E }) => valueText(E))],
        ['closed form', of(({ closedForm }) => (closedForm === null ? '' : valueText(closedForm)))],
        ['error', of(({ difference }) => (difference === null ? '' : errorText(difference)))],
        ['gap', of(({ gap }) => valueText(gap))],
        ['gradient', of(({ gradientNorm }) => valueText(gradientNorm))],
        ['Hessian', of((row) => valueText(row.smallestHessianEigenvalue))],
        ['spread', of(({ spread }) => valueText(spread))],
        ['verdict', of(({ verdict }) => verdict)],
      ],
      new Set(['map', 'verdict']),
    ),
  ];
}

function grid<Row>(
  rows: readonly Row[],
  columns: readonly (readonly [head: string, cell: (row: Row) => string])[],
  left: ReadonlySet<string> = new Set(),
): string[] {
  return textGrid(
    columns.map(
      ([head, cell], at): TextColumn => ({
        head,
        align: left.has(head) ? 'left' : 'right',
        gap: at === 0 ? 0 : 2,
        cells: rows.map((row) => [cell(row)]),
      }),
    ),
  );
}

import type { GalleryEntry, RecipeGallery, VaryingShare } from './gallery.js';
import { familyTitles, type GalleryFamily } from './gallery-pair.js';
import { type GalleryLayout, gallerySvg, wideLayout } from './gallery-svg.js';
import { valueText } from './value-text.js';
import { shortVerdicts } from './verdict-words.js';

/** Returns all pictures of a family as a standalone SVG document: a block a pair of graphs. */
export function familySvg({ groups }: RecipeGallery, family: GalleryFamily): string {
  const rows = groups
    .filter(({ pair }) => pair.family === family)
    .map(({ pair, entries }) => ({
      title: pair.name.replace('->', '→'),
      panels: entries.map((entry) => ({
        title: entryTitle(entry),
        matrix: entry.P,
        lines: entry.rows.flatMap((row) => {
          const beta = row.s === 0 ? '' : `, β = ${valueText(row.beta)}`;
          return [
            `s = ${row.s}${beta}: E = ${valueText(row.E)}`,
            `   gap ${valueText(row.gap)}, ${shortVerdicts[row.verdict]}`,
          ];
        }),
      })),
    }));
  return gallerySvg(
    `${familyTitles[family]}: |P| by recipe, white 0, black the largest; fine vertices down, coarse across`,
    rows,
    wideLayout,
  );
}

/** Returns the optimum at each s as a standalone SVG document. */
export function varyingSvg({ pair, steps }: VaryingShare, layout: GalleryLayout): string {
  const panels = steps.map(({ s, P, E, gap, spread, certified }) => ({
    title: `s = ${s}`,
    matrix: P,
    lines: [
      `E = ${valueText(E)}`,
      certified ? 'proven minimum' : `gap at most ${valueText(gap)}`,
      `spread ${valueText(spread)}`,
    ],
  }));
  return gallerySvg(
    'The optimum |P| as s goes from 0 (diffuse) to 1 (local)',
    [{ title: `${pair.replace('->', '→')}, α = 1`, panels }],
    layout,
  );
}

/** Returns the name of a picture; of an optimum at one s, with it. */
export function entryTitle({ name, rows }: GalleryEntry): string {
  const [row, ...others] = rows;
  const found = row !== undefined && others.length === 0 && FOUND.has(name);
  return found ? `${name.replace("'s choice", '')}, s = ${row.s}` : name;
}

/** Maps that are others at each s. */
const FOUND = new Set(['optimum', "recipeFor's choice"]);

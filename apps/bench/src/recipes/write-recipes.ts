import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import type { RecipeGallery } from './gallery.js';
import { galleryFamilies } from './gallery-pair.js';
import { familySvg, varyingSvg } from './gallery-panels.js';
import { gallerySummary, recipesCsv, varyingCsv } from './gallery-records.js';
import { narrowLayout, wideLayout } from './gallery-svg.js';
import { recipesPage } from './recipes-page.js';
import { varyingFigure } from './varying-figure.js';

/**
 * Writes recipes.csv, figure-2.csv, summary.json, figures/*.svg and report.html into the folder `out`,
 * which is made if need be.
 */
export function writeRecipes(out: string, gallery: RecipeGallery, git: string | null): void {
  mkdirSync(join(out, 'figures'), { recursive: true });
  const { groups, varying } = gallery;
  const curves = {
    wide: varyingFigure(varying, 'wide'),
    narrow: varyingFigure(varying, 'narrow'),
  };
  const pictures = {
    wide: varyingSvg(varying, wideLayout),
    narrow: varyingSvg(varying, narrowLayout),
  };
  const families = galleryFamilies.filter((family) =>
    groups.some(({ pair }) => pair.family === family),
  );
  const files: readonly (readonly [name: string, text: string])[] = [
    ['summary.json', `${JSON.stringify(gallerySummary(gallery, git), null, 2)}\n`],
    ['recipes.csv', recipesCsv(gallery)],
    ['figure-2.csv', varyingCsv(gallery)],
    ['figures/figure-2.svg', pictures.wide],
    ['figures/figure-2-curves.svg', curves.wide],
    ...families.map((family) => [`figures/${family}.svg`, familySvg(gallery, family)] as const),
    ['report.html', recipesPage(gallery, { curves, pictures })],
  ];
  for (const [name, text] of files) writeFileAtomically(join(out, name), text);
}

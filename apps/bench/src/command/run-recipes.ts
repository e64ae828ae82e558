import { gitRevision } from '../experiment/git-revision.js';
import { readGraphPairs } from '../optimizers/graph-pairs.js';
import { shareDisplay } from '../progress/share-display.js';
import {
  type GallerySizes,
  galleryFamilies,
  galleryPairs,
  namedSizes,
} from '../recipes/gallery-pair.js';
import { gallerySummary } from '../recipes/gallery-records.js';
import { recipeGallery } from '../recipes/recipe-gallery.js';
import { recipesText } from '../recipes/recipes-text.js';
import { writeRecipes } from '../recipes/write-recipes.js';
import type { BenchContext } from './bench-context.js';
import type { RecipesOptions } from './recipes-command.js';

/** Runs `bench recipes`; returns whether it came to its end. */
export async function runRecipes(
  options: RecipesOptions,
  { output: { stdout, stderr }, signal }: BenchContext,
): Promise<boolean> {
  const { families = galleryFamilies, s, certify, shares, out, json, quiet } = options;
  const sizes = sizesOf(options);
  const [varying] = readGraphPairs('--pair', [options.pair]);
  const pairs = families.flatMap((family) => galleryPairs(family, sizes));
  const display = quiet ? undefined : shareDisplay(stderr);
  const gallery = await recipeGallery({
    pairs,
    shares: s,
    certified: certify,
    varying: varying!,
    steps: shares,
    onPicture: (part, detail, done) => display?.show(part, detail, done),
    signal,
  }).finally(() => display?.stop());
  if (gallery === undefined) {
    stderr.write('interrupted; nothing was written\n');
    return false;
  }
  const git = gitRevision(process.cwd());
  writeRecipes(out, gallery, git);
  stdout.write(
    json
      ? `${JSON.stringify(gallerySummary(gallery, git), null, 2)}\n`
      : `${quiet ? '' : '\n'}${recipesText(gallery)}`,
  );
  if (!quiet) stderr.write(`report: ${out}/report.html\n`);
  return true;
}

function sizesOf({ sizes, sides }: RecipesOptions): GallerySizes {
  const named = typeof sizes === 'string' ? namedSizes[sizes] : undefined;
  return {
    lengths: named?.lengths ?? (sizes as readonly number[]),
    sides: sides ?? (named ?? namedSizes.default).sides,
  };
}

import { csvText } from '../results/csv-text.js';
import type { GalleryRow, RecipeGallery, ShareStep } from './gallery.js';

/** A line of recipes.csv. */
export interface GalleryRecord extends GalleryRow {
  readonly family: string;
  readonly coarse: string;
  readonly fine: string;
  readonly recipe: string;
  readonly about: string;
  readonly alpha: number;
}

/** Returns all maps at all parameters, in the order of the report. */
export function galleryRecords({ groups }: RecipeGallery): GalleryRecord[] {
  return groups.flatMap(({ pair, entries }) =>
    entries.flatMap(({ name, about, rows }) =>
      rows.map((row) => ({
        family: pair.family,
        coarse: pair.coarse.spec,
        fine: pair.fine.spec,
        recipe: name,
        about,
        alpha: 1,
        ...row,
      })),
    ),
  );
}

const columns = [
  'family',
  'coarse',
  'fine',
  'recipe',
  's',
  'alpha',
  'beta',
  'E',
  'diffusion',
  'locality',
  'gradientNorm',
  'smallestHessianEigenvalue',
  'lowerBound',
  'gap',
  'orthogonalityError',
  'spread',
  'verdict',
  'closedForm',
  'difference',
  'formula',
  'about',
] as const satisfies readonly (keyof GalleryRecord)[];

/** The text of recipes.csv: a header and one row a map and s. */
export function recipesCsv(gallery: RecipeGallery): string {
  const rows = galleryRecords(gallery).map((record) => columns.map((column) => record[column]));
  return csvText(columns.join(','), rows);
}

const stepColumns = [
  's',
  'E',
  'diffusion',
  'locality',
  'lowerBound',
  'gap',
  'spread',
  'certified',
  'method',
] as const satisfies readonly (keyof ShareStep)[];

/** The text of figure-2.csv: a header and one row an s. */
export function varyingCsv({ varying }: RecipeGallery): string {
  const { pair, alpha, beta, steps } = varying;
  const rows = steps.map((step) => [
    pair,
    alpha,
    beta,
    ...stepColumns.map((column) => (column === 'certified' ? String(step[column]) : step[column])),
  ]);
  return csvText(['pair', 'alpha', 'beta', ...stepColumns].join(','), rows);
}

/** The object that --json prints: the rows of both files; a number that is not finite becomes null. */
export function gallerySummary(gallery: RecipeGallery, git: string | null): object {
  const { pair, alpha, beta, steps } = gallery.varying;
  return {
    schema: 1,
    experiment: 'recipes',
    git,
    rows: galleryRecords(gallery),
    figure2: { pair, alpha, beta, steps: steps.map((step) => ({ ...step, P: undefined })) },
  };
}

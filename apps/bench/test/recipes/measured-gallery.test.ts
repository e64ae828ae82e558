import { describe, expect, it } from '@jest/globals';
import { prolongationCertificate, prolongationObjective } from '@msann/objective';
import { recipes, type toDense } from '@msann/prolongation';
import { readGraphPairs } from '../../src/optimizers/graph-pairs.js';
import { galleryPairs } from '../../src/recipes/gallery-pair.js';
import { recipeGallery } from '../../src/recipes/recipe-gallery.js';

/** Rounding of sums of squares. */
const ROUNDING = 1e-9;
/** What a search's tolerance leaves. */
const SEARCHED = 1e-6;
/** Entries of P of which certificates take no time. */
const CERTIFIED = 40;

const small = { lengths: [4], sides: [3] };
const pairs = [
  ...galleryPairs('cycle', small),
  ...galleryPairs('path', small),
  ...galleryPairs('torus', { ...small, sides: [4] }).slice(1),
  ...galleryPairs('grid', small),
];
const [varying] = readGraphPairs('--pair', ['path:3,path:6']);
const pictures: string[] = [];
const gallery = (await recipeGallery({
  pairs,
  shares: [0, 0.5, 1],
  certified: CERTIFIED,
  varying: varying!,
  steps: [0, 0.5, 1],
  onPicture: (part, detail) => pictures.push(`${part}: ${detail}`),
}))!;
const maps = gallery.groups.flatMap(({ pair, entries }) =>
  entries.map((entry) => ({ pair, ...entry, title: `${pair.name}, ${entry.name}` })),
);
const rows = maps.flatMap((map) => map.rows.map((row) => ({ ...map, row })));

describe('the gallery', () => {
  it('has every recipe that serves a pair, the optimum and the choice at each s', () => {
    const [cycles, paths] = gallery.groups;
    for (const [group, axis] of [
      [cycles, 'cycle'],
      [paths, 'path'],
    ] as const) {
      const names = recipes.filter(
        ({ families, serves }) => families.includes(axis) && serves(4, 8),
      );
      const drawn = group!.entries.map(({ name }) => name);
      expect(drawn.slice(0, names.length)).toEqual(names.map(({ name }) => name));
      expect(drawn.slice(names.length)).toEqual(
        [0, 0.5, 1].flatMap(() => ['optimum', "recipeFor's choice"]),
      );
    }
  });

  it('shows where one axis alone is coarsened what has a closed form there', () => {
    const group = gallery.groups[2]!;
    expect(group.pair.name).toBe('torus:4x4 -> torus:8x4');
    expect(group.entries.map(({ name }) => name)).toContain('block averaging');
    expect(group.entries.map(({ name }) => name)).not.toContain('injection');
  });

  it('tells what it draws', () => {
    expect(pictures.slice(0, 4)).toEqual([
      'path:3 -> path:6: s = 0',
      'path:3 -> path:6: s = 0.5',
      'path:3 -> path:6: s = 1',
      'cycle:4 -> cycle:8: block averaging',
    ]);
  });

  it.each(rows)('$title at s = $row.s: has the objective’s numbers', ({ pair, P, row }) => {
    const [coarse, fine] = [pair.coarse.graph, pair.fine.graph];
    const { s, beta } = row;
    const matrix = P as ReturnType<typeof toDense>;
    const objective = prolongationObjective(coarse, fine, { s, beta });
    expect(row.E).toBe(objective.cost(matrix));
    expect({ diffusion: row.diffusion, locality: row.locality }).toEqual(objective.terms(matrix));
    expect(row.orthogonalityError).toBeLessThan(1e-12);
    expect(row.gap).toBeGreaterThan(-ROUNDING * Math.max(1, row.E));
    if (P.rows * P.columns > CERTIFIED) return;
    const certificate = prolongationCertificate(matrix, coarse, fine, { s, beta });
    expect(row.gradientNorm).toBeCloseTo(certificate.gradientNorm, 9);
    expect(row.spread).toBeCloseTo(certificate.spread, 9);
    // The bound of an exact optimum is at least the one that adds up the two terms'.
    expect(row.lowerBound).toBeGreaterThanOrEqual(certificate.lowerBound - ROUNDING);
    // The better bound may prove more than the certificate does, and a large P is not looked at.
    expect([certificate.verdict, 'global minimum', 'critical']).toContain(row.verdict);
    expect(row.smallestHessianEigenvalue === null).toBe(row.verdict === 'not critical');
  });

  it('has closed forms that are E', () => {
    const known = rows.filter(({ row }) => row.closedForm !== null);
    expect(known.length).toBeGreaterThan(10);
    for (const { row } of known) {
      expect(Math.abs(row.E - row.closedForm!)).toBeLessThan(
        ROUNDING * Math.max(1, row.closedForm!),
      );
      expect(row.difference).toBeLessThan(ROUNDING);
    }
  });

  it('proves the optima at s = 0 and s = 1, and chooses no worse than any recipe', () => {
    const ends = rows.filter(({ name, row }) => name === 'optimum' && row.s !== 0.5);
    expect(ends.length).toBeGreaterThan(6);
    for (const { row } of ends) expect(row.verdict).toBe('global minimum');
    for (const { row, pair } of rows.filter(({ name }) => name === "recipeFor's choice")) {
      const rivals = rows.filter(
        (other) => other.pair === pair && other.row.s === row.s && other.row.beta === row.beta,
      );
      for (const rival of rivals) expect(row.E).toBeLessThanOrEqual(rival.row.E + SEARCHED);
    }
  });
});

describe('the optimum as s varies', () => {
  it('has ends that are proven, and terms that add up', () => {
    const { steps } = gallery.varying;
    expect(steps.map(({ s, certified }) => [s, certified])).toEqual([
      [0, true],
      [0.5, false],
      [1, true],
    ]);
    for (const { s, E, diffusion, locality, lowerBound, gap } of steps) {
      expect(E).toBeCloseTo((1 - s) * diffusion + s * locality, 9);
      expect(gap).toBeCloseTo(E - lowerBound, 12);
    }
  });
});

it('is nothing where it was aborted', async () => {
  const aborted = await recipeGallery({
    pairs,
    shares: [0],
    certified: 0,
    varying: varying!,
    steps: [0],
    onPicture: () => undefined,
    signal: AbortSignal.abort(),
  });
  expect(aborted).toBeUndefined();
});

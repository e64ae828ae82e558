import { describe, expect, it } from '@jest/globals';
import { diffusionTerm, localityTerm, prolongationCertificate } from '@msann/objective';
import {
  gridMap,
  orthogonalityError,
  type Recipe,
  type RecipeCost,
  recipes,
  toDense,
} from '../../src/index.js';
import { graphOf } from './recipe-graphs.js';

const named = recipes.map((recipe) => [recipe.name, recipe] as const);
const sizes = [
  [1, 1],
  [1, 4],
  [2, 4],
  [3, 6],
  [3, 7],
  [4, 8],
  [4, 12],
  [5, 9],
  [8, 16],
  [12, 24],
] as const;

/** Shapes n -> rn and n×n -> 2n×2n, 2n×n in which a cost may hold. */
const shapes = [
  ...[3, 4, 5, 6, 8, 10, 15, 16, 22].flatMap((n) =>
    [2, 3].map((ratio) => [[n], [ratio * n]] as const),
  ),
  ...[2, 3, 4, 5, 6, 8].flatMap((n) => [
    [
      [n, n],
      [2 * n, 2 * n],
    ] as const,
    [
      [n, n],
      [2 * n, n],
    ] as const,
  ]),
];

const costs = recipes.flatMap((recipe) =>
  recipe.costs.map(
    (cost) => [`${recipe.name}, ${cost.family} ${cost.where}, s=${cost.s}`, recipe, cost] as const,
  ),
);

function placesOf(recipe: Recipe, cost: RecipeCost) {
  return shapes
    .filter(([coarse, fine]) => cost.holds(coarse, fine))
    .map(([coarse, fine]) => ({
      n: coarse[0],
      coarse: graphOf(cost.family, coarse),
      fine: graphOf(cost.family, fine),
      P: toDense(gridMap((from, to) => recipe.map(from, to, cost.family), coarse, fine)),
    }));
}

const optionsOf = ({ s, scale }: RecipeCost) =>
  s === 0 ? { s, alpha: scale } : { s, beta: scale };

describe.each(named)('the recipe %s', (_name, recipe) => {
  it.each(recipe.families)('makes orthonormal maps of its kind on a %s', (family) => {
    const served = sizes.filter(([coarse, fine]) => recipe.serves(coarse, fine));
    expect(served.length).toBeGreaterThan(1);
    for (const [coarse, fine] of served) {
      const map = recipe.map(coarse, fine, family);
      expect([map.coarseSize, map.fineSize, map.kind]).toEqual([coarse, fine, recipe.kind]);
      expect(orthogonalityError(map)).toBeLessThan(1e-12);
    }
  });

  it('refuses other sizes', () => {
    // Wavelets are asked for by the coarse size alone.
    const others = [...sizes, [1, 2] as const, [5, 3] as const].filter(
      ([coarse, fine]) =>
        !recipe.serves(coarse, fine) &&
        (fine === 2 * coarse || !recipe.name.startsWith('Daubechies')),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const [coarse, fine] of others) {
      expect(() => recipe.map(coarse, fine, recipe.families[0]!)).toThrow(RangeError);
    }
  });
});

describe.each(costs)('the cost of %s', (_name, recipe, cost) => {
  it('is its closed form to 1e-9', () => {
    const places = placesOf(recipe, cost);
    expect(places.length).toBeGreaterThan(1);
    for (const { n, coarse, fine, P } of places) {
      const term =
        cost.s === 0
          ? diffusionTerm(coarse, fine, { alpha: cost.scale })
          : localityTerm(coarse, fine, { beta: cost.scale });
      const value = cost.value(n);
      expect(Math.abs(term.cost(P) - value)).toBeLessThan(1e-9 * Math.max(1, value));
    }
  });
});

describe.each(costs.filter(([, , { status }]) => status !== undefined))(
  'what P is there: %s',
  (_name, recipe, cost) => {
    it('is what the registry says', () => {
      for (const { n, coarse, fine, P } of placesOf(recipe, cost)) {
        // 8 columns, of 64 or more entries: enough to see signs, few enough for Lanczos's method.
        if (n > 8) continue;
        const { verdict, gradientNorm, hessianScale } = prolongationCertificate(
          P,
          coarse,
          fine,
          optionsOf(cost),
        );
        const slope = gradientNorm / hessianScale;
        const held = {
          'global minimum': verdict === 'global minimum',
          critical: slope < 1e-12,
          'not critical': slope > 1e-4,
        };
        expect([n, cost.status, held[cost.status!]]).toEqual([n, cost.status, true]);
      }
    });
  },
);

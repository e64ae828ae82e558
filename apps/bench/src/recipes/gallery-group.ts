import { matchingIsExact, optimalProlongation } from '@msann/objective';
import { gridMap, type Recipe, recipeFor, recipes, toDense } from '@msann/prolongation';
import {
  type Condition,
  closedFormAt,
  costsOf,
  extraConditions,
  pairConditions,
} from './condition.js';
import type { GalleryEntry, GalleryRow } from './gallery.js';
import type { GalleryPair } from './gallery-pair.js';
import { type MeasuredMap, mapMeasure } from './measured-map.js';

/** What a picture will be of; `make` computes it. */
export interface PlannedEntry {
  readonly name: string;
  readonly make: () => GalleryEntry;
}

/**
 * Returns the pictures between two graphs: every recipe that serves them, then, at each s, the optimum
 * (where it is known exactly or P is small enough to search) and what `recipeFor` chooses. Where an axis
 * keeps its length only recipes with a closed form there are shown.
 */
export function plannedEntries(
  pair: GalleryPair,
  shares: readonly number[],
  certified: number,
): PlannedEntry[] {
  const conditions = pairConditions(pair, shares);
  const measure = mapMeasure(pair, certified);
  const served = recipes.filter((recipe) => serves(recipe, pair));
  return [
    ...served.map((recipe) => ({
      name: recipe.name,
      make: () => recipeEntry(recipe, pair, conditions, measure),
    })),
    ...conditions.flatMap((condition) => [
      ...(isSolved(pair, condition)
        ? [{ name: 'optimum', make: () => optimumEntry(pair, condition, measure) }]
        : []),
      { name: "recipeFor's choice", make: () => chosenEntry(pair, condition, measure) },
    ]),
  ];
}

type Measure = ReturnType<typeof mapMeasure>;

function serves(recipe: Recipe, pair: GalleryPair): boolean {
  const { axis, coarseShape, fineShape } = pair;
  const doubled = coarseShape.every((length, at) => length !== fineShape[at]);
  return (
    recipe.families.includes(axis) &&
    recipe.serves(coarseShape[0]!, fineShape[0]!) &&
    (doubled || costsOf(recipe, pair).length > 0)
  );
}

function recipeEntry(
  recipe: Recipe,
  pair: GalleryPair,
  conditions: readonly Condition[],
  measure: Measure,
): GalleryEntry {
  const { axis, coarseShape, fineShape } = pair;
  const P = toDense(
    gridMap((coarse, fine) => recipe.map(coarse, fine, axis), coarseShape, fineShape),
  );
  const rows = [...conditions, ...extraConditions(recipe, pair, conditions)].map(
    (condition): GalleryRow => {
      const measured = measure(P, condition);
      const cost = closedFormAt(recipe, pair, condition);
      if (cost === undefined) return withoutForm(measured);
      const closedForm = cost.value(coarseShape[0]!);
      const difference = Math.abs(measured.E - closedForm) / Math.max(1, closedForm);
      return { ...measured, closedForm, formula: cost.formula, difference };
    },
  );
  return { name: recipe.name, about: recipe.formula, P, rows };
}

function optimumEntry(pair: GalleryPair, condition: Condition, measure: Measure): GalleryEntry {
  const { P, method, certified } = optimalProlongation(
    pair.coarse.graph,
    pair.fine.graph,
    condition,
  );
  const found = method === 'matching' ? 'a matching of eigenvalues' : method.replaceAll('-', ' ');
  return {
    name: 'optimum',
    about: certified ? `by ${found}, proven` : `the best that ${found} found from several starts`,
    P,
    rows: [withoutForm(measure(P, condition))],
  };
}

function chosenEntry(pair: GalleryPair, condition: Condition, measure: Measure): GalleryEntry {
  const { name, map, reason } = recipeFor(pair.coarse.graph, pair.fine.graph, condition);
  const P = toDense(map);
  return {
    name: "recipeFor's choice",
    about: `${name}: ${reason}`,
    P,
    rows: [withoutForm(measure(P, condition))],
  };
}

/** Whether the optimum takes seconds at most. */
function isSolved({ coarse, fine }: GalleryPair, { s }: Condition): boolean {
  return (
    matchingIsExact(coarse.graph, fine.graph, { s }) ||
    coarse.graph.order * fine.graph.order <= LARGEST_SEARCHED
  );
}

function withoutForm(measured: MeasuredMap): GalleryRow {
  return { ...measured, closedForm: null, formula: null, difference: null };
}

const LARGEST_SEARCHED = 300;

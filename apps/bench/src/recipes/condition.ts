import { distanceScale } from '@msann/objective';
import { type Recipe, type RecipeCost, recipes } from '@msann/prolongation';
import type { GalleryPair } from './gallery-pair.js';

/** The parameters of the objective; α is 1. */
export interface Condition {
  readonly s: number;
  readonly beta: number;
}

/**
 * Returns the parameters at which all maps of a pair are compared: β is what the recipes' closed forms
 * have where that is the ratio of the largest distance eigenvalues but for the end of a path, else that ratio.
 */
export function pairConditions(pair: GalleryPair, shares: readonly number[]): Condition[] {
  const ratio = distanceScale(pair.coarse.graph, pair.fine.graph);
  const known = recipes
    .flatMap((recipe) => costsOf(recipe, pair))
    .find(({ s, scale }) => s === 1 && Math.abs(scale / ratio - 1) < NEAR);
  const beta = known?.scale ?? ratio;
  return shares.map((s) => ({ s, beta }));
}

/** Returns the other parameters at which a recipe's cost has a closed form. */
export function extraConditions(
  recipe: Recipe,
  pair: GalleryPair,
  conditions: readonly Condition[],
): Condition[] {
  if (!conditions.some(({ s }) => s === 1)) return [];
  return costsOf(recipe, pair)
    .filter(({ s, scale }) => s === 1 && conditions.every(({ beta }) => beta !== scale))
    .map(({ s, scale }) => ({ s, beta: scale }));
}

/** Returns the closed form that holds between two graphs, at these parameters. */
export function closedFormAt(
  recipe: Recipe,
  pair: GalleryPair,
  { s, beta }: Condition,
): RecipeCost | undefined {
  return costsOf(recipe, pair).find((cost) => cost.s === s && cost.scale === (s === 0 ? 1 : beta));
}

/** Returns the closed forms that hold between two graphs. */
export function costsOf(recipe: Recipe, pair: GalleryPair): RecipeCost[] {
  const { axis, coarseShape, fineShape } = pair;
  return recipe.costs.filter(
    ({ family, holds }) => family === axis && holds(coarseShape, fineShape),
  );
}

/** How far β of a path of a few vertices is from 1/4, as a share. */
const NEAR = 0.1;

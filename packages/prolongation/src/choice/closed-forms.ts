import { axesMap, servesAxes } from './axes-map.js';
import type { Candidate } from './candidate.js';
import type { AxisPair } from './grid-axes.js';
import { recipes } from './recipes.js';

/** Returns the maps of all recipes that serve these axes. */
export function closedForms(axes: readonly AxisPair[]): Candidate[] {
  return recipes
    .filter((recipe) => servesAxes(recipe, axes))
    .map((recipe) => ({
      name: recipe.name,
      origin: `the closed form ${recipe.name}${axes.length > 1 ? ' along every axis' : ''}`,
      map: axesMap(recipe, axes),
    }));
}

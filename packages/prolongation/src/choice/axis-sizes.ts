import type { Recipe } from './recipe.js';

type AxisSizes = Pick<Recipe, 'sizes' | 'serves'>;

/** All n1 <= n2. */
export const allSizes: AxisSizes = {
  sizes: 'n1 <= n2',
  serves: (coarseSize, fineSize) => coarseSize <= fineSize,
};

/** As many fine vertices for every coarse one. */
export const multiples: AxisSizes = {
  sizes: 'n2 a multiple of n1',
  serves: (coarseSize, fineSize) => fineSize % coarseSize === 0,
};

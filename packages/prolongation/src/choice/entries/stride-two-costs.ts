import type { RecipeCost } from '../recipe.js';
import { evenCycle, oneAxis, square } from '../shapes.js';

/**
 * At β = 1/2 all maps between cycles n and 2n whose columns are one stencil, moved by two vertices a column, cost the
 * same and are critical points.
 *
 * @see docs/theory.md, section 5
 */
export const strideTwoCost: RecipeCost = {
  family: 'cycle',
  where: 'n -> 2n, n even',
  holds: oneAxis(2, evenCycle),
  s: 1,
  scale: 1 / 2,
  formula: 'n²(n² - 1)/6',
  value: (n) => (n ** 2 * (n ** 2 - 1)) / 6,
  status: 'critical',
};

/** The same of tori at β = 1/4, for stencils that take constants to constants. */
export const strideTwoTorusCost: RecipeCost = {
  family: 'cycle',
  where: 'n×n -> 2n×2n, n even',
  holds: square(2, evenCycle),
  s: 1,
  scale: 1 / 4,
  formula: 'n⁴(7n² - 4)/6',
  value: (n) => (n ** 4 * (7 * n ** 2 - 4)) / 6,
  status: 'critical',
};

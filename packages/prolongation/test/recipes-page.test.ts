import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
// @ts-expect-error plain JavaScript, so that Node runs it as it stands
import { recipesPage } from '../tables/recipes-table.mjs';

it('docs/recipes.md is the registry', () => {
  const page = readFileSync(new URL('../../../docs/recipes.md', import.meta.url), 'utf8');
  expect(page).toBe(recipesPage);
});

/** @file Writes docs/recipes.md from the built package: `node tables/write.mjs`. */
import { writeFileSync } from 'node:fs';
import { recipesPage } from './recipes-table.mjs';

writeFileSync(new URL('../../../docs/recipes.md', import.meta.url), recipesPage);

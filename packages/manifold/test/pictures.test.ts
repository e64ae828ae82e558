import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
// @ts-expect-error plain JavaScript, so that Node runs it as it stands
import { pictures } from '../pictures/convergence.mjs';

it.each(Object.entries(pictures))('%s is what pictures/convergence.mjs draws', (name, svg) => {
  expect(readFileSync(new URL(`../pictures/${name}`, import.meta.url), 'utf8')).toBe(svg);
});

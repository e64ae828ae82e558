import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
// @ts-expect-error plain JavaScript, so that Node runs it as it stands
import { pictures } from '../pictures/gallery.mjs';

it.each(Object.entries(pictures))('%s is what pictures/gallery.mjs draws', (name, svg) => {
  expect(readFileSync(new URL(`../pictures/${name}`, import.meta.url), 'utf8')).toBe(svg);
});

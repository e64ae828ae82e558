import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
// @ts-expect-error plain JavaScript, so that Node runs it as it stands
import { pictures } from '../pictures/gallery.mjs';

// Titles, captions and values, not shades: of minima with the same E any may be drawn.
const textsOf = (svg: string): string[] =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text]) => text!);

it.each(Object.entries<string>(pictures))('%s says what a fresh solution does', (name, svg) => {
  const committed = readFileSync(new URL(`../pictures/${name}`, import.meta.url), 'utf8');
  expect(textsOf(committed).length).toBeGreaterThan(48);
  expect(textsOf(committed)).toEqual(textsOf(svg));
});

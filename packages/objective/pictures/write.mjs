/** @file Writes the README's pictures beside this file, from the built package: `node pictures/write.mjs`. */
import { writeFileSync } from 'node:fs';
import { pictures } from './gallery.mjs';

for (const [name, svg] of Object.entries(pictures))
  writeFileSync(new URL(name, import.meta.url), svg);

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { allFormats } from './all-formats.js';
import { listed } from './listed.js';

const folder = new URL('../fixtures/networkx-files/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

/** What networkx, scipy or pandas finds in each file: see make_files.py. */
interface Expected {
  readonly reader: string;
  readonly options: object;
  readonly labels: readonly string[];
  readonly edges: readonly (readonly [number, number, number | null])[];
}

describe('files that networkx, scipy and pandas wrote', () => {
  const expected = JSON.parse(read('expected.json')) as Record<string, Expected>;

  it.each(Object.entries(expected))('%s', (file, { reader, options, labels, edges }) => {
    const { parse } = allFormats.find(({ name }) => reader === `parse${name}`)!;
    expect(listed(parse(read(file), options))).toEqual({ labels, edges });
  });

  it('are all expected', () => {
    const others = ['expected.json', 'make_files.py'];
    const files = readdirSync(folder).filter((file) => !others.includes(file));
    expect(files.toSorted()).toEqual(Object.keys(expected).toSorted());
  });
});

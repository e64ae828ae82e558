import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { allFormats } from './all-formats.js';
import { thrownBy } from './describe-faults.js';

const folder = new URL('../fixtures/networkx-files/', import.meta.url);
const endings: Readonly<Record<string, RegExp>> = {
  EdgeList: /\.edgelist$/,
  AdjacencyCsv: /\.csv$/,
  Gml: /\.gml$/,
  Graphml: /\.graphml$/,
  NodeLink: /\.(?:edges|links)\.json$/,
  MatrixMarket: /\.mtx$/,
};

/** Characters that mean something to one of the readers. */
const signs = [
  ' \t\n\r"\'<>&;/=![]{}(),:#%-+.eE019xaN\\\0\uFEFF\uD800'.split(''),
  ['<!--', ']]>', '&#'],
].flat();

/** A change of a text: some characters at a place are replaced by others. */
const change = fc.record({
  place: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(Infinity)),
  added: fc.array(fc.constantFrom(...signs), { maxLength: 3 }).map((added) => added.join('')),
});

describe.each(allFormats)('parse$name, when a text is damaged', ({ name, parse }) => {
  const files = readdirSync(folder).filter((file) => endings[name]!.test(file));
  const texts = files
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .filter((text) => text.length < 4000);

  it('reads it all the same or names the line', () => {
    const damaged = fc
      .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 3 }))
      .map(([text, changes]) =>
        changes.reduce((whole, { place, removed, added }) => {
          const at = Math.floor(place * whole.length);
          return whole.slice(0, at) + added + whole.slice(at + removed);
        }, text),
      );
    const proper = new RegExp(`^SyntaxError: parse${name}: line (\\d+): need [^]*, got `);
    let refused = 0;
    fc.assert(
      fc.property(damaged, (text) => {
        const error = thrownBy(() => parse(text));
        if (error === undefined) return true;
        refused += 1;
        const [, line] = proper.exec(`${error.name}: ${error.message}`) ?? [];
        return Number(line) <= text.split(/\r\n?|\n/).length;
      }),
      { numRuns: 1000 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});

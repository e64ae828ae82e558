import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { runExample } from './describe-doc-examples.js';
import { printedBy, shownIn } from './printed-lines.js';

/** A package's README and what it must agree with. */
export interface ReadmeUnderTest {
  /** The package's folder. */
  readonly folder: URL;
  /** The example in the package's folder `examples`. */
  readonly example: string;
  /** Runs the example: imports it. */
  readonly run: () => Promise<unknown>;
  /** Everything that the package exports. */
  readonly exports: object;
  /** What the further code blocks, plain JavaScript, can import, by the name it is imported from. */
  readonly modules?: Readonly<Record<string, object>>;
}

/**
 * Declares tests of a README: its first code block is the example, the comments behind the example's
 * `console.log` are what it prints, and its table has a row for every function.
 */
export function describeReadme({
  folder,
  example: name,
  run,
  exports,
  modules = {},
}: ReadmeUnderTest): void {
  const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

  describe('README', () => {
    const readme = read('README.md');
    const example = read(`examples/${name}`);

    it('shows the example as it stands in examples/', () => {
      const [, block] = /```ts\n(.*?)```/s.exec(readme)!;
      expect(block).toBe(example);
    });

    it('shows what the example prints', async () => {
      const printed = await printedBy(run);
      expect(printed).toEqual(shownIn(example));
      expect(printed).toHaveLength(example.split('console.log').length - 1);
    });

    const further = [...readme.matchAll(/```ts\n(.*?)```/gs)].slice(1).map(([, block]) => block!);

    it(`shows what its ${further.length} further code blocks print`, async () => {
      for (const block of further) {
        const shown = shownIn(block);
        expect(shown).toHaveLength(block.split('console.log').length - 1);
        expect(await printedBy(() => runExample(block, modules))).toEqual(shown);
      }
    });

    it('has a row in its table for every function', () => {
      const rows = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, row]) => row);
      const functions = Object.entries(exports)
        .filter(([, value]) => typeof value === 'function')
        .map(([key]) => key);
      expect(new Set(rows)).toEqual(new Set(functions));
    });
  });
}

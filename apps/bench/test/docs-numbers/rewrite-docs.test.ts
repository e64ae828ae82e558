import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { rewriteDocs } from '../../src/docs-numbers/rewrite-docs.js';
import { writtenFiles } from '../data/written-files.js';
import { twoSeeds } from '../report/sample-summary.js';

const stale = 'It is <!-- n: measurements/a.csv; b; c -->1<!-- /n -->.\n';
const files = {
  'README.md': 'It is <!-- n: results/two; default; final test MSE -->1<!-- /n -->.\n',
  'docs/page.md': 'Nothing is made here.\n',
  'docs/folder/inner.md': stale,
  'docs/results/two/notes.md': stale,
  'docs/results/two/summary.json': JSON.stringify(twoSeeds),
  'docs/measurements/a.csv': 'a,c\nb,2\n',
};

it('writes README.md and the pages of docs, but not those of results', () => {
  const root = writtenFiles(files);
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  expect(rewriteDocs(root)).toEqual(['README.md', 'docs/folder/inner.md']);
  expect(read('README.md')).toContain('-->0.0310<!--');
  expect(read('docs/folder/inner.md')).toContain('-->2<!--');
  expect(read('docs/results/two/notes.md')).toBe(stale);
  expect(rewriteDocs(root)).toEqual([]);
});

it('writes nothing where one page asks for what is not there', () => {
  const root = writtenFiles({
    ...files,
    'docs/page.md': 'x <!-- n: results/no; a; b -->1<!-- /n -->',
  });
  expect(() => rewriteDocs(root)).toThrow(/^docs\/page\.md:1: .*no.summary\.json: the file cannot/);
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toBe(files['README.md']);
});

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { docsPages } from '../../src/docs-numbers/docs-pages.js';
import { docsReaders } from '../../src/docs-numbers/numbers-readers.js';
import { staleNumbers } from '../../src/docs-numbers/stale-numbers.js';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const readers = docsReaders(join(root, 'docs'));

describe('the numbers of README.md and docs', () => {
  it.each(docsPages(root).map((page) => [page.path, page] as const))(
    'of %s are those of their files',
    (_path, page) => {
      expect(staleNumbers(page, readers)).toEqual([]);
    },
  );
});

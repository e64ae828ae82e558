import { join } from 'node:path';
import { writeFileAtomically } from '../results/write-file-atomically.js';
import { docsPages } from './docs-pages.js';
import { docsReaders } from './numbers-readers.js';
import { withNumbers } from './with-numbers.js';

/**
 * Writes the numbers of a repository's pages anew from docs/results and docs/measurements; returns the paths of those that changed.
 *
 * @throws {@link NumbersError} before anything is written, where a marker is malformed or names nothing
 */
export function rewriteDocs(root: string): string[] {
  const readers = docsReaders(join(root, 'docs'));
  const changed = docsPages(root)
    .map((page) => ({ ...page, made: withNumbers(page, readers) }))
    .filter(({ text, made }) => made !== text);
  for (const { path, made } of changed) writeFileAtomically(join(root, path), made);
  return changed.map(({ path }) => path);
}

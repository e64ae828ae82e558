import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { mergeRuns } from '../../src/rebuild/merge-runs.js';
import { mergeSummary } from '../../src/rebuild/merge-summary.js';
import { readFolder } from '../../src/rebuild/read-folder.js';
import { readSummary } from '../../src/report/read-summary.js';

const results = fileURLToPath(new URL('../../../../docs/results', import.meta.url));

describe('the summaries of docs/results', () => {
  const folders = readdirSync(results).filter((name) => existsSync(join(results, name, 'runs')));
  it.each(folders)('of %s is that of its runs', (name) => {
    const dir = join(results, name);
    const folder = readFolder(dir);
    expect(folder.unfinished).toEqual([]);
    expect(mergeSummary(mergeRuns([folder]), [folder])).toEqual(readSummary(dir));
  });
});

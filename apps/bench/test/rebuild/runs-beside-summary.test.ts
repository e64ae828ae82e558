import { expect, it } from '@jest/globals';
import { mergeSummary } from '../../src/rebuild/merge-summary.js';
import { readFolder } from '../../src/rebuild/read-folder.js';
import { runsBesideSummary } from '../../src/rebuild/runs-beside-summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { addRun, defaultConfig, gridConfig } from './finished-runs.js';

it('runsBesideSummary leaves out runs of another budget, of other data and of another network', () => {
  const out = temporaryFolder();
  const own = addRun(out, gridConfig());
  const { runs } = readFolder(out);
  writeSummary(out, mergeSummary(runs, [{ dir: out, summary: null }]));
  const beside = addRun(out, defaultConfig());
  for (const change of [
    { budget: 16000 },
    { data: { pixelOrder: 'random' } },
    { network: [16, 4, 16] },
  ]) {
    addRun(out, defaultConfig(change));
  }
  const left = runsBesideSummary(readFolder(out)).runs;
  expect(left.map(({ result }) => result.id)).toEqual([own, beside]);
});

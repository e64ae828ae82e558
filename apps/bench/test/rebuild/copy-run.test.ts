import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { copyRun } from '../../src/rebuild/copy-run.js';
import { runPaths } from '../../src/results/run-paths.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { finished } from '../results/finished-run.js';

describe('copyRun', () => {
  const { out, id, paths } = finished();
  writeFileSync(paths.reconstructions, 'images');
  writeFileSync(paths.features, 'weights');
  writeFileSync(paths.map, 'columns');
  writeFileSync(paths.network, 'network');

  it('copies what a report needs, the pictures among it', () => {
    const to = temporaryFolder();
    copyRun(out, to, id);
    const copy = runPaths(to, id);
    expect(readdirSync(copy.folder).sort()).toEqual([
      'config.json',
      'features.png',
      'history.csv',
      'map.png',
      'reconstructions.png',
      'result.json',
    ]);
    expect(readFileSync(copy.features, 'utf8')).toBe('weights');
  });

  it('does without features, which older runs have not', () => {
    const to = temporaryFolder();
    rmSync(paths.features);
    copyRun(out, to, id);
    expect(readdirSync(runPaths(to, id).folder)).toHaveLength(5);
  });
});

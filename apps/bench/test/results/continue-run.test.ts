import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { continueRun } from '../../src/results/continue-run.js';
import { runPaths } from '../../src/results/run-paths.js';
import { appendHistory, startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { config, rows } from './finished-run.js';

describe('continueRun', () => {
  it('cuts the history back, keeps the checkpoint and removes what was half written', () => {
    const out = temporaryFolder();
    const id = startRun(out, config);
    for (const row of rows) appendHistory(out, id, row);
    const paths = runPaths(out, id);
    writeFileSync(paths.checkpoint, 'whole');
    writeFileSync(`${paths.checkpoint}.1.tmp`, 'half');
    continueRun(out, config, rows.slice(0, 1));
    expect(readdirSync(paths.folder).sort()).toEqual([
      'checkpoint.safetensors',
      'config.json',
      'history.csv',
    ]);
    expect(readFileSync(paths.history, 'utf8')).toBe(
      'step,level,cost,flops,seconds,validationMse\n0,0,0,0,0.000000,0.23\n',
    );
  });

  it('makes the folder of a run that has lost it', () => {
    const out = temporaryFolder();
    continueRun(out, config, rows);
    const id = startRun(out, config);
    expect(readdirSync(runPaths(out, id).folder)).toHaveLength(2);
  });
});

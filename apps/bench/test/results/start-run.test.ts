import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isFinished } from '../../src/results/finish-run.js';
import { readRun } from '../../src/results/read-run.js';
import { runId } from '../../src/results/run-id.js';
import { runPaths } from '../../src/results/run-paths.js';
import { appendHistory, startRun } from '../../src/results/start-run.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { config, finished, rows } from './finished-run.js';

describe('startRun', () => {
  it('makes the folder, a config.json whose SHA-256 begins with the id, and the header', () => {
    const out = join(temporaryFolder(), 'not', 'there', 'yet');
    const id = startRun(out, config);
    expect(id).toBe(runId(config));
    const paths = runPaths(out, id);
    expect(paths.config).toBe(join(out, 'runs', id, 'config.json'));
    const bytes = readFileSync(paths.config);
    expect(bytes.toString()).toBe('{"k":[1,4],"seed":1,"task":"mnist"}');
    expect(createHash('sha256').update(bytes).digest('hex').slice(0, 16)).toBe(id);
    expect(readFileSync(paths.history, 'utf8')).toBe(
      'step,level,cost,flops,seconds,validationMse\n',
    );
    expect(readdirSync(paths.folder).sort()).toEqual(['config.json', 'history.csv']);
    expect(isFinished(out, id)).toBe(false);
  });

  it('starts an interrupted run anew, without what it left', () => {
    const out = temporaryFolder();
    const id = startRun(out, config);
    const paths = runPaths(out, id);
    for (const row of rows) appendHistory(out, id, row);
    writeFileSync(paths.reconstructions, 'half');
    writeFileSync(`${paths.result}.1.tmp`, '{');
    expect(startRun(out, config)).toBe(id);
    expect(readdirSync(paths.folder).sort()).toEqual(['config.json', 'history.csv']);
    appendHistory(out, id, rows[0] as (typeof rows)[0]);
    expect(readFileSync(paths.history, 'utf8')).toBe(
      'step,level,cost,flops,seconds,validationMse\n0,0,0,0,0.000000,0.23\n',
    );
  });

  it('leaves other runs alone and refuses a finished one', () => {
    const { out, id, result } = finished();
    startRun(out, { ...config, seed: 2 });
    expect(readRun(out, id).result).toEqual(result);
    expect(() => startRun(out, config)).toThrow(RangeError);
    expect(readRun(out, id).result).toEqual(result);
  });
});

describe('appendHistory', () => {
  it('has each row in the file as soon as it came', () => {
    const out = temporaryFolder();
    const id = startRun(out, config);
    const { history } = runPaths(out, id);
    const lengths = rows.map((row) => {
      appendHistory(out, id, row);
      return readFileSync(history, 'utf8').split('\n').length;
    });
    expect(lengths).toEqual([3, 4]);
    expect(readFileSync(history, 'utf8')).toMatch(/\n5,2,12.5,1000,0.500000,0.1\n$/);
  });

  it('refuses a run that was not started, and what is no id', () => {
    const [row] = rows as [(typeof rows)[0]];
    expect(() => appendHistory(temporaryFolder(), runId(config), row)).toThrow(RangeError);
    expect(() => appendHistory(temporaryFolder(), '../../x', row)).toThrow(RangeError);
  });
});

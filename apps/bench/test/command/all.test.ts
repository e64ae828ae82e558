import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';

const small = '--budget 200 --hidden-layers 16,8,16 --threads 1 --engine onnx --quiet'.split(' ');

describe('bench all', () => {
  it('runs the four experiments and judges the paper’s claims on one page', async () => {
    const out = temporaryFolder();
    const narrow = '--depth 1 --k 1,2 --gamma 1 --prolongation path'.split(' ');
    const { status, stderr } = await bench(['all', '--out', out, ...small, ...narrow]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    const page = readFileSync(join(out, 'report.html'), 'utf8');
    for (const name of ['one-object', 'two-object', 'mnist', 'p-choice']) {
      expect(page).toContain(`<h2 id="${name}">`);
      expect(page).toContain(`href="${name}/report.html"`);
      const report = readFileSync(join(out, name, 'report.html'), 'utf8');
      expect(report).toContain(name === 'p-choice' ? 'MsANN, path' : 'coarse data');
    }
    expect(page).toContain('Nearly all multigrid schedules');
  }, 600_000);

  it('ends at a wrong option', async () => {
    const { status, stderr } = await bench(['all', '--turns', '3']);
    expect(status).toBe(2);
    expect(stderr).toContain("unknown option '--turns'");
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { bench, type Captured } from './captured-output.js';
import { smallImages } from './small-images.js';

describe('bench mnist-labels on small images', () => {
  const data = smallImages((image) => Math.min(5, Math.floor(image / 8) % 8));
  const small = ['mnist-labels', '--data', data, '--threads', '1', '--engine', 'onnx'];
  const out = temporaryFolder();
  let run: Captured;
  let summary: Summary;

  beforeAll(async () => {
    run = await bench([...small, '--budget', '6000', '--depth', '2', '--out', out]);
    summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
  });

  it('trains the default network and both kinds of smoothing', () => {
    expect(run.status).toBe(0);
    expect(summary.runs.map(({ label }) => label)).toEqual([
      'default network',
      'MsANN, grid',
      'MsANN, grid, coarse data',
    ]);
    for (const { id } of summary.runs) {
      const config = JSON.parse(readFileSync(join(out, 'runs', id, 'config.json'), 'utf8'));
      expect(config).toMatchObject({ classes: 6, network: [64, 256, 128, 6] });
    }
  });

  it('learns labels', () => {
    const coarse = summary.runs.find(({ smoothing }) => smoothing === 'coarse-data')!;
    expect(coarse.testErrorRate).toBeLessThan(0.1);
    // The mean square of the probabilities' errors, whatever was trained for.
    expect(coarse.finalMse).toBeLessThan(0.3 * coarse.initialMse);
  });

  it('tells the share of wrong labels, and shows no reconstructions', () => {
    expect(run.stdout).toContain('wrong labels');
    const document = parse(readFileSync(join(out, 'report.html'), 'utf8'), 'text/html');
    expect(document.querySelector('#results ~ div, table')?.textContent).toContain(
      'Wrong labels (test)',
    );
    expect(document.querySelector('[aria-labelledby="reconstructions"]')).toBeNull();
    expect(document.documentElement.textContent).toContain('the probabilities of 6 labels');
    for (const { id } of summary.runs) {
      expect(existsSync(join(out, 'runs', id, 'reconstructions.png'))).toBe(false);
    }
  });

  it('refuses a depth at which a hidden layer cannot be halved', async () => {
    const { status, stderr } = await bench([...small, '--depth', '9', '--out', out]);
    expect(status).toBe(2);
    expect(stderr).toContain('from 0 to 6, as the layers have 64, 256, 128 units');
  });
});

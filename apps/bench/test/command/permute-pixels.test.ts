import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const common = ['--threads', '1', '--engine', 'onnx', '--budget', '600', '--json'];
const tasks = {
  mnist: ['mnist', '--data', smallImages(), '--prolongation', 'path'],
  'one-object': ['one-object', '--pixels', '64', '--object', '8', '--hidden-layers', '32,16,32'],
};

describe.each(Object.entries(tasks))('bench %s --permute-pixels', (task, args) => {
  it('has runs of its own, and says so in the report', async () => {
    const [out, plainOut] = [temporaryFolder(), temporaryFolder()];
    const permuted = await bench([...args, ...common, '--permute-pixels', '--out', out]);
    const plain = await bench([...args, ...common, '--out', plainOut]);
    const [a, b] = [permuted, plain].map(({ stdout }) => JSON.parse(stdout) as Summary);
    for (const [i, { id, label, finalMse }] of a!.runs.entries()) {
      expect(label).toBe(b!.runs[i]!.label);
      expect(id).not.toBe(b!.runs[i]!.id);
      expect(finalMse).not.toBe(b!.runs[i]!.finalMse);
      const file = readFileSync(join(out, 'runs', id, 'config.json'), 'utf8');
      expect(JSON.parse(file)).toMatchObject({ task, data: { pixelOrder: 'random' } });
    }
    const document = parse(readFileSync(join(out, 'report.html'), 'utf8'), 'text/html');
    expect(document.querySelector('h1')?.textContent).toBe(
      `MsANN experiment: ${task}, pixels permuted`,
    );
    expect(document.querySelector('[aria-labelledby="reconstructions"]')?.textContent).toContain(
      'back at their places',
    );
  });
});

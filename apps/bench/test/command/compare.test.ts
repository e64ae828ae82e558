import { describe, expect, it } from '@jest/globals';
import type { RunSummary } from '../../src/results/summary.js';
import { writeSummary } from '../../src/results/write-summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { defaultRun, sampleRun, sampleSummary } from '../report/sample-summary.js';
import { bench } from './captured-output.js';

function folder(...runs: readonly RunSummary[]): string {
  const out = temporaryFolder();
  writeSummary(out, sampleSummary(runs));
  return out;
}

const a = folder(
  defaultRun([1, 2, 3, null], { finalMse: 0.05 }),
  defaultRun([1, 2, 3, 50000], { seed: 1, finalMse: 0.04 }),
  sampleRun([1, 2, 3, 10500], { finalMse: 0.03 }),
  sampleRun([1, 2, 3, 11800], { seed: 1, finalMse: 0.03 }),
  sampleRun([1, 2, 3, 9900], { seed: 2, finalMse: 0.03 }),
  sampleRun([1, 2, 3, 12400], { seed: 3, finalMse: 0.03 }),
  sampleRun([1, 2, 3, 4], { label: 'MsANN, path', prolongation: 'path' }),
);
const b = folder(
  defaultRun([1, 2, 3, 40000], { finalMse: 0.025 }),
  sampleRun([1, 2, 3, 8700], { seed: 4, finalMse: 0.04 }),
  sampleRun([1, 2, 3, 9100], { seed: 5, finalMse: 0.04 }),
  sampleRun([1, 2, 3, 9600], { seed: 6, finalMse: 0.04 }),
  sampleRun([1, 2, 3, 4], { label: 'simultaneous, grid', method: 'simultaneous' }),
);

describe('bench compare', () => {
  it('prints a table a method, what one folder has alone, and how to read it', async () => {
    const { status, stdout, stderr } = await bench(['compare', a, b]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    // The intervals to 1/10 are SciPy's, as test/compare/ratio-estimate.test.ts tells.
    expect(stdout.replace(a, 'results/a').replace(b, 'results/b').split('\n')).toEqual([
      'A  results/a: mnist, commit abc1234',
      '   onnx, device a processor, 2 threads',
      'B  results/b: mnist, commit abc1234',
      '   onnx, device a processor, 2 threads',
      '',
      'default: seeds 0, 1 in A, seed 0 in B',
      '                                 A        B     B/A   95 % interval   B is',
      'final MSE (test)   0.0450 ± 0.0071   0.0250   0.500   –               no difference shown (one seed in B, no interval)',
      'cost to 1/10                 50.0k    40.0k       –   –               not reached in 1 of 2 runs of A',
      '                       1 of 2 runs',
      'FLOPs to 1/10                50.0M    40.0M       –   –               not reached in 1 of 2 runs of A',
      '                       1 of 2 runs',
      'seconds to 1/10               50.0     40.0       –   –               not reached in 1 of 2 runs of A',
      '                       1 of 2 runs',
      '',
      'MsANN, grid: seeds 0, 1, 2, 3 in A, seeds 4, 5, 6 in B',
      '                              A               B     B/A   95 % interval    B is',
      'final MSE (test)     0.0300 ± 0      0.0400 ± 0    1.33   1.33 to 1.33     higher (Welch, 4 and 3 seeds)',
      'cost to 1/10       11.2k ± 1.2k   9.13k ± 0.45k   0.822   0.702 to 0.962   lower (Welch, 4 and 3 seeds)',
      'FLOPs to 1/10      11.2M ± 1.2M   9.13M ± 0.45M   0.822   0.702 to 0.962   lower (Welch, 4 and 3 seeds)',
      'seconds to 1/10      11.2 ± 1.2     9.13 ± 0.45   0.822   0.702 to 0.962   lower (Welch, 4 and 3 seeds)',
      '',
      'Only in A:',
      '  MsANN, path',
      '',
      'Only in B:',
      '  simultaneous, grid',
      '',
      'A and B are means ± sample standard deviations over the seeds. B/A is a geometric mean, its interval that of',
      "Student's t on logarithms: of the ratios of the seeds in both (paired), or Welch's of the seeds of each.",
      'Each interval is for itself: where nothing differs, about one in twenty says that something does.',
      'A folder has no configs of the runs: what the settings do not tell may differ.',
      '',
    ]);
  });

  it('prints the same as JSON', async () => {
    const { status, stdout } = await bench(['compare', a, b, '--json']);
    expect(status).toBe(0);
    const found = JSON.parse(stdout);
    expect(found).toMatchObject({
      schema: 1,
      confidence: 0.95,
      a: {
        folder: a,
        experiment: 'mnist',
        git: 'abc1234',
        engine: { name: 'onnx', device: 'a processor', threads: 2 },
      },
      differs: null,
      methods: [
        {
          label: 'default',
          seeds: { a: [0, 1], b: [0] },
          measures: { costToTenth: { ratio: null } },
        },
        { label: 'MsANN, grid', seeds: { a: [0, 1, 2, 3], b: [4, 5, 6] } },
      ],
      onlyInA: ['MsANN, path'],
      onlyInB: ['simultaneous, grid'],
    });
    const { costToTenth } = found.methods[1].measures;
    expect(costToTenth).toMatchObject({
      test: 'welch',
      verdict: 'lower',
      note: 'Welch, 4 and 3 seeds',
    });
    expect(costToTenth.ratio).toBeCloseTo(0.8217604700329137, 12);
    expect(costToTenth.interval[0]).toBeCloseTo(0.7020575821023911, 12);
    expect(costToTenth.interval[1]).toBeCloseTo(0.961873053327737, 12);
  });

  it('says that nothing is in both', async () => {
    const [one, other] = [folder(defaultRun([1, 2, 3, 4])), folder(sampleRun([1, 2, 3, 4]))];
    const { stdout } = await bench(['compare', one, other]);
    expect(stdout).toMatch(
      /\n\nOnly in A:\n {2}default\n\nOnly in B:\n {2}MsANN, grid\n\nNo method is in both\.\n$/,
    );
  });

  it('ends with 1 and one line where a folder has no summary, with 2 where there is one folder', async () => {
    const empty = temporaryFolder();
    const { status, stdout, stderr } = await bench(['compare', a, empty]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${empty}/summary.json`);
    expect((await bench(['compare', a])).status).toBe(2);
  });
});

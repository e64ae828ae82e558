import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { comparisonText } from '../../src/optimizers/comparison-text.js';
import { solverNames } from '../../src/optimizers/solver-names.js';
import { solverStyles } from '../../src/optimizers/solver-styles.js';
import { writeComparison } from '../../src/optimizers/write-comparison.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { sampleComparison, samplePair } from './sample-comparison.js';

function written(comparison = sampleComparison) {
  const out = join(temporaryFolder(), 'new', 'folder');
  writeComparison(out, comparison, 'abc');
  return (name: string) => readFileSync(join(out, name), 'utf8');
}

const read = written();

describe('comparisonText', () => {
  it('is a table a pair, and what the columns mean', () => {
    const [first, , third, notes] = comparisonText(sampleComparison).trimEnd().split('\n\n');
    expect(first?.split('\n')).toEqual([
      'path:8 -> path:16, alpha = 1, beta = 0.25',
      'best known E = 3.5, lower bound 3.25, so at most 0.25 above the global minimum',
      'solver                best E  above best  median E  reached  seconds  evaluations  best start  stopped by',
      'trust regions       3.500000           0  3.500000   2 of 2   0.0020          200  T-matching  gradient',
      'L-BFGS              3.500000           0  3.625000   1 of 2   0.0040          200  T-matching  gradient',
      'conjugate gradient  3.500000           0  3.750000   1 of 2   0.0080          200  T-matching  gradient',
      'Barzilai-Borwein    3.500000           0  3.875000   1 of 2    0.016          200  T-matching  gradient',
      'curvilinear search  3.500000           0  4.000000   1 of 2    0.032          200  T-matching  gradient',
      'steepest descent    3.500000           0  4.125000   1 of 2    0.064          200  T-matching  gradient',
      'projected gradient  3.500000           0  4.250000   1 of 2     0.13          200  T-matching  gradient 1, evaluations 1',
      'Nelder-Mead         3.500000           0  4.375000   1 of 2     0.26          200  T-matching  gradient 1, evaluations 1',
    ]);
    expect(third).toContain('best known E = 3.5, proven to be the global minimum\n');
    expect(notes).toContain('at 20000 evaluations or after 2 s');
  });
});

describe('writeComparison', () => {
  it('writes the table and every run as CSV', () => {
    const [header, first] = read('summary.csv').split('\n');
    expect(header?.split(',')).toHaveLength(first?.split(',').length ?? 0);
    expect(first).toMatch(/^path:8 -> path:16,trust-regions,2,2,3\.5,0,T-matching,3\.5,0,/);
    const runs = read('runs.csv').trimEnd().split('\n');
    expect(runs).toHaveLength(1 + 3 * 2 * solverNames.length);
    expect(runs.at(-1)).toBe(
      'cycle:8 -> cycle:16,nelder-mead,random 1,32773.25,5.25,1.75,,30,300,evaluation-limit,0.384',
    );
    expect(read('curves.csv').split('\n')[1]).toBe(
      'path:8 -> path:16,trust-regions,T-matching,0,32771.5',
    );
  });

  it('writes the same as JSON', () => {
    const summary = JSON.parse(read('summary.json')) as {
      pairs: { solvers: object[]; runs: object[] }[];
    };
    expect(summary).toMatchObject({
      schema: 1,
      experiment: 'optimizers',
      git: 'abc',
      s: 0.5,
      seed: 7,
      maximumSeconds: 2,
      maximumEvaluations: 20000,
    });
    expect(summary.pairs).toHaveLength(3);
    expect(summary.pairs[0]?.solvers).toHaveLength(8);
    expect(summary.pairs[0]?.solvers[7]).toMatchObject({
      solver: 'nelder-mead',
      statuses: { 'gradient-tolerance': 1, 'evaluation-limit': 1 },
    });
    expect(summary.pairs[0]?.runs[15]).toMatchObject({ gap: 1.75, gradientNorm: null });
  });

  it('draws a panel a pair and a line a solver, told apart by colour and symbol', () => {
    const svg = parse(read('figures/e-by-seconds.svg'), 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((node) => node.textContent);
    for (const words of [
      'path:8 -&gt; path:16',
      'cycle:8 -&gt; cycle:16',
      'seconds of the solver',
      'E above the best known, median over the starts',
      'trust regions',
      'Nelder-Mead',
      '0.01',
      '10⁻³',
    ]) {
      expect(texts.map((text) => text?.replaceAll('>', '&gt;'))).toContain(words);
    }
    const lines = [...svg.querySelectorAll('g[data-mark="line"]')];
    expect(lines).toHaveLength(3 * 8);
    const strokes = Object.values(solverStyles).map(({ stroke }) => stroke);
    expect(new Set(strokes).size).toBe(8);
    for (const stroke of strokes) {
      expect(read('figures/e-by-seconds.svg')).toContain(`stroke="${stroke}"`);
    }
    expect(read('figures/e-by-seconds.svg')).not.toMatch(/NaN|undefined|href|url\(/);
  });

  it('writes a page that needs nothing beside it', () => {
    const page = read('report.html');
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
    const document = parse(page, 'text/html');
    expect(document.querySelectorAll('table')).toHaveLength(3);
    expect(document.querySelectorAll('tbody tr > th[scope="row"]')).toHaveLength(24);
    expect(document.querySelector('.headline')?.textContent).toContain(
      'trust regions from 6 of 6 starts',
    );
  });

  it('escapes the names of files', () => {
    const evil = '<script>alert("&")</script>';
    const readEvil = written({ ...sampleComparison, pairs: [samplePair(evil)] });
    expect(readEvil('report.html')).not.toContain('<script');
    expect(readEvil('figures/e-by-seconds.svg')).not.toContain('<script');
    expect(readEvil('runs.csv')).toContain('"<script>alert(""&"")</script>"');
  });

  it('draws nothing where there is nothing to draw', () => {
    const readNone = written({ ...sampleComparison, pairs: [samplePair('a', { runs: [] })] });
    expect(readNone('figures/e-by-seconds.svg')).not.toMatch(/NaN|undefined/);
    expect(readNone('report.html')).toContain('No solver was run.');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { solverNames } from '../../src/optimizers/solver-names.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';

const small = ['optimizers', '--pairs', 'path:2,path:4', 'cycle:3,cycle:6'];
const limits = ['--random-starts', '1', '--maximum-evaluations', '200'];

interface Summary {
  readonly pairs: readonly {
    readonly name: string;
    readonly bestE: number;
    readonly lowerBound: number;
    readonly certified: boolean;
    readonly runs: readonly {
      readonly solver: string;
      readonly start: string;
      readonly E: number;
      readonly initialE: number;
      readonly seconds: number;
    }[];
  }[];
}

describe('bench optimizers', () => {
  it('runs every solver from every start, prints the table and writes the report', async () => {
    const out = join(temporaryFolder(), 'results');
    const { status, stdout, stderr } = await bench([...small, ...limits, '--out', out]);
    expect(status).toBe(0);
    expect(stderr).toBe(`path:2 -> path:4 …\ncycle:3 -> cycle:6 …\nreport: ${out}/report.html\n`);
    expect(stdout).toContain('Nelder-Mead');
    for (const name of ['summary.csv', 'runs.csv', 'curves.csv', 'figures/e-by-seconds.svg']) {
      expect(existsSync(join(out, name))).toBe(true);
    }
    const summary = JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
    for (const { bestE, lowerBound, runs } of summary.pairs) {
      const starts = new Set(runs.map(({ start }) => start));
      expect(starts.size).toBeGreaterThanOrEqual(5);
      expect(starts).toContain('random 1');
      expect(runs).toHaveLength(starts.size * solverNames.length);
      // No cost is below the bound; 1e-9 is rounding.
      expect(bestE).toBeGreaterThanOrEqual(lowerBound - 1e-9);
      for (const run of runs) {
        expect(run.E).toBeGreaterThanOrEqual(bestE);
        expect(run.E).toBeLessThanOrEqual(run.initialE);
      }
    }
  });

  it('prints summary.json alone, the same each time but for the seconds', async () => {
    const run = async () => {
      const out = join(temporaryFolder(), 'results');
      const args = ['--solvers', 'trust-regions,nelder-mead', '--json', '--quiet', '--out', out];
      const { status, stdout, stderr } = await bench([...small, ...limits, ...args]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(join(out, 'summary.json'), 'utf8')).toBe(stdout);
      return stdout.replaceAll(/"(s|medianS)econds": [\d.e-]+/g, '');
    };
    expect(await run()).toBe(await run());
  });

  it.each([
    [['--pairs', 'path:4'], '--pairs: need coarse,fine such as path:8,path:16, got "path:4"'],
    [['--pairs', 'path:8,path:4'], 'n1 <= n2 vertices, got n1=8, n2=4'],
    [
      ['--solvers', 'newton'],
      "option '--solvers <names>' argument 'newton' is invalid. Allowed: trust-regions, lbfgs",
    ],
    [['--maximum-seconds', '0'], "argument '0' is invalid. Allowed: a number above 0."],
  ])('%j ends with 2 and one line', async (args, message) => {
    const out = join(temporaryFolder(), 'results');
    const { status, stdout, stderr } = await bench([
      'optimizers',
      '--quiet',
      '--out',
      out,
      ...args,
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(out)).toBe(false);
  });

  it('ends with 130 and writes nothing where it was interrupted', async () => {
    const out = join(temporaryFolder(), 'results');
    const { status, stdout, stderr } = await bench([...small, '--quiet', '--out', out], {
      signal: AbortSignal.abort(),
    });
    expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
    expect(stderr).toBe('interrupted; nothing was written\n');
    expect(existsSync(out)).toBe(false);
  });
});

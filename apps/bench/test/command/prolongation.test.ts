import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { bench } from './captured-output.js';

const cycles = ['prolongation', '--coarse', 'cycle:4', '--fine', 'cycle:8'];
const paths = ['prolongation', '--coarse', 'path:3', '--fine', 'path:6'];

interface Printed {
  readonly E: number;
  readonly diffusion: number;
  readonly locality: number;
  readonly certified: boolean;
  readonly gap: number;
  readonly lowerBound: number;
  readonly method: string;
  readonly status: string;
}

async function printed(args: readonly string[]): Promise<Printed> {
  const { status, stdout, stderr } = await bench([...args, '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Printed;
}

describe('bench prolongation', () => {
  it('prints one block of numbers and draws |P|', async () => {
    const { status, stdout, stderr } = await bench(cycles);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('cycle:4 -> cycle:8, s = 0.5: P is 8 by 4');
    expect(lines.slice(2, 13).map((line) => line.slice(2, 15).trimEnd())).toEqual([
      'E',
      'diffusion',
      'locality',
      'alpha',
      'beta',
      'method',
      'lower bound',
      'gap',
      'certified',
      'gradient norm',
      'seconds',
    ]);
    // shared/reference/prolongation-optima.json: cycle 4 -> 8, s = 0.5
    expect(lines[2]).toBe('  E              2.3431458');
    expect(stdout).toContain('proven to be the global minimum');
    expect(stdout).toContain('|P|: fine vertices down, coarse vertices across');
    expect(lines.filter((line) => line.endsWith('│'))).toHaveLength(8);
    expect(stdout).not.toContain('\u001B');
  });

  it('says how far E may be from the minimum where that is not proven', async () => {
    const { stdout } = await bench(paths);
    expect(stdout).toMatch(/at most [\d.]+ above the global minimum \([\d.]+% of E\)/);
  });

  it('prints the same in JSON, with --out too', async () => {
    const out = join(temporaryFolder(), 'new', 'map.SVG');
    const { stdout, stderr } = await bench([...cycles, '--json', '--out', out]);
    const json = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(json)).toEqual([
      'coarse',
      'fine',
      's',
      'seed',
      'E',
      'diffusion',
      'locality',
      'alpha',
      'beta',
      'method',
      'status',
      'lowerBound',
      'gap',
      'certified',
      'seconds',
      'gradientNorm',
    ]);
    expect(json).toMatchObject({ coarse: 'cycle:4', fine: 'cycle:8', s: 0.5, seed: 0, alpha: 1 });
    expect(json).toMatchObject({ beta: 0.25, certified: true, method: 'matching' });
    expect(stderr).toBe(`heat map: ${out}\n`);
  });

  it('draws |P| to a file instead of the terminal', async () => {
    const out = join(temporaryFolder(), 'map.svg');
    const { stdout } = await bench([...cycles, '--out', out]);
    expect(stdout).not.toContain('│');
    const svg = parse(readFileSync(out, 'utf8'), 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((node) => node.textContent);
    expect(texts.slice(0, 3)).toEqual([
      'Prolongation from cycle:4 to cycle:8',
      'E = 2.34315, s = 0.5, α = 1, β = 0.25',
      'proven to be the global minimum',
    ]);
    expect(texts).toContain('coarse vertex');
    expect(texts).toContain('fine vertex');
  });

  it('takes s, alpha, beta, a method and a seed', async () => {
    const exact = await printed([...paths, '--s', '0']);
    expect(exact).toMatchObject({ method: 'matching', certified: true });
    expect(exact.E).toBeLessThan(1e-20);
    const fixed = await printed(paths);
    const free = await printed([...paths, '--alpha', 'auto', '--beta', 'auto']);
    expect(free.E).toBeLessThan(fixed.E);
    const other = await printed([...paths, '--method', 'conjugate-gradient', '--seed', '5']);
    expect(other.method).toBe('conjugate-gradient');
    // Both come down to the same minimum, to the tolerance of their gradients.
    expect(other.E).toBeCloseTo(fixed.E, 6);
    expect(fixed.E).toBeCloseTo((fixed.diffusion + fixed.locality) / 2, 10);
    expect(fixed.gap).toBeCloseTo(fixed.E - fixed.lowerBound, 12);
  });

  it('reads graphs from files', async () => {
    const file = join(temporaryFolder(), 'ring.edges');
    writeFileSync(file, '0 1\n1 2\n2 3\n3 0\n');
    const { E } = await printed(['prolongation', '--coarse', file, '--fine', 'cycle:8']);
    expect(E).toBeCloseTo(2.343145750507619, 6);
  });

  it.each([
    [
      ['--coarse', 'ring:4'],
      '--coarse: need path:n, cycle:n, grid:axb, torus:axb or a file, got "ring:4"',
    ],
    [['--fine', 'grid:3'], '--fine: need grid:axb with whole numbers >= 1, got "grid:3"'],
    [['--coarse', 'cycle:9'], 'n1 <= n2 vertices, got n1=9, n2=8'],
    [['--out', 'map.png'], '--out: need a file that ends in .svg, got "map.png"'],
    [
      ['--s', '1.5'],
      "option '--s <share>' argument '1.5' is invalid. Allowed: a number from 0 to 1.",
    ],
    [
      ['--alpha', '0'],
      "option '--alpha <scale>' argument '0' is invalid. Allowed: a number above 0, or 'auto'.",
    ],
    [
      ['--beta', 'best'],
      "option '--beta <scale>' argument 'best' is invalid. Allowed: a number above 0, or 'auto'.",
    ],
    [
      ['--method', 'newton'],
      "option '--method <name>' argument 'newton' is invalid. Allowed choices are auto, matching, trust-regions",
    ],
    [['--method', 'matching', '--coarse', 'path:4', '--fine', 'path:8'], "for method='matching'"],
  ])('%j ends with 2 and one line', async (args, message) => {
    const { status, stdout, stderr } = await bench([...cycles, ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/^bench: (need|option|--)/);
    expect(stderr).toContain(message);
  });

  it('ends with 2 where a graph is disconnected and its distances count', async () => {
    const file = join(temporaryFolder(), 'apart.edges');
    writeFileSync(file, '0 1\n2 3\n');
    const args = ['prolongation', '--coarse', file, '--fine', 'cycle:8'];
    const { status, stderr } = await bench(args);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain('connected');
    const diffuse = await bench([...args, '--s', '0']);
    expect(diffuse).toMatchObject({ status: 0, stderr: '' });
    expect(diffuse.stdout).toMatch(/locality +–/);
  });

  it('ends with 2 without its graphs, and with 1 where a file is missing or malformed', async () => {
    expect((await bench(['prolongation', '--coarse', 'path:2'])).status).toBe(2);
    const folder = temporaryFolder();
    const missing = await bench([...cycles, '--coarse', join(folder, 'none.gml')]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain('none.gml: the file cannot be read (there is no such file)');
    const file = join(folder, 'bad.csv');
    writeFileSync(file, '0,1\n1\n');
    const malformed = await bench([...cycles, '--coarse', file]);
    expect(malformed.status).toBe(1);
    expect(malformed.stderr).toMatch(/bad\.csv: line 2: need /);
  });

  it('ends with 130 where it was interrupted', async () => {
    const { status, stdout } = await bench(paths, { signal: AbortSignal.abort() });
    expect({ status, stdout }).toEqual({ status: 130, stdout: '' });
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { temporaryFolder } from '../data/temporary-folder.js';
import { parse } from '../report/written-report.js';
import { bench } from './captured-output.js';

const small = ['recipes', '--families', 'cycle,grid', '--sizes', '4', '--sides', '3'];
const quick = ['--certify', '40', '--pair', 'path:2,path:4', '--shares', '1,0,0.5'];

interface Summary {
  readonly rows: readonly { readonly recipe: string; readonly s: number; readonly E: number }[];
  readonly figure2: { readonly pair: string; readonly steps: readonly { readonly s: number }[] };
}

describe('bench recipes', () => {
  const out = join(temporaryFolder(), 'results');
  const run = bench([...small, ...quick, '--out', out]);
  const read = async (name: string): Promise<string> => {
    await run;
    return readFileSync(join(out, name), 'utf8');
  };

  it('prints a table a pair and writes the folder', async () => {
    const { status, stdout, stderr } = await run;
    expect(status).toBe(0);
    expect(stderr).toBe(
      `path:2 -> path:4 …\ncycle:4 -> cycle:8 …\ngrid:3x3 -> grid:6x6 …\nreport: ${out}/report.html\n`,
    );
    const [first] = stdout.trim().split('\n\n');
    expect(first).toMatch(/^cycle:4 -> cycle:8\nmap +s +beta +E +closed form/);
    expect(first).toMatch(/block averaging +0 +8 +8 /);
    expect(stdout).toContain('the optimum of path:2 -> path:4');
    for (const name of ['figure-2', 'figure-2-curves', 'cycle', 'grid']) {
      expect(existsSync(join(out, `figures/${name}.svg`))).toBe(true);
    }
    expect(existsSync(join(out, 'figures/path.svg'))).toBe(false);
  });

  it('writes as many rows in CSV as in JSON', async () => {
    const summary = JSON.parse(await read('summary.json')) as Summary;
    const [header, ...lines] = (await read('recipes.csv')).trimEnd().split('\n');
    expect(lines).toHaveLength(summary.rows.length);
    expect(header).toMatch(/^family,coarse,fine,recipe,s,alpha,beta,E,diffusion,locality,/);
    // mathematics.md, section 5: 2n of pairs at s = 0.
    expect(lines[0]).toMatch(/^cycle,cycle:4,cycle:8,block averaging,0,1,0.25,(8|7\.9{9}\d*),/);
    const [figure, ...steps] = (await read('figure-2.csv')).trimEnd().split('\n');
    expect(figure).toBe(
      'pair,alpha,beta,s,E,diffusion,locality,lowerBound,gap,spread,certified,method',
    );
    expect(steps.map((line) => line.split(',')[3])).toEqual(['0', '0.5', '1']);
    expect(summary.figure2.steps.map(({ s }) => s)).toEqual([0, 0.5, 1]);
  });

  it('writes a page that needs nothing beside it, with a picture and a certificate a map', async () => {
    const page = await read('report.html');
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
    expect(page).not.toMatch(/NaN|undefined|\[object/);
    const document = parse(page, 'text/html');
    const cards = [...document.querySelectorAll('figure.card')];
    expect(cards.length).toBeGreaterThan(15);
    for (const card of cards) {
      expect(card.querySelector('img')?.getAttribute('alt')).toMatch(/^\|P\| of .+, \d+ by \d+/);
      expect(card.querySelectorAll('tbody tr')).toHaveLength(11);
    }
    expect([...document.querySelectorAll('h2')].map((node) => node.textContent)).toEqual([
      'From diffuse to local: the optimum as s varies',
      'What the optimum costs',
      'Cycles',
      'Grids',
      'How to read the certificates',
    ]);
  });

  it('draws every map in the SVG of its family', async () => {
    const { rows } = JSON.parse(await read('summary.json')) as Summary;
    const svg = parse(await read('figures/cycle.svg'), 'image/svg+xml');
    const titles = [...svg.querySelectorAll('text[font-weight="600"]')].map((t) => t.textContent);
    expect(titles).toContain('injection');
    expect(titles).toContain('optimum, s = 0.5');
    expect(svg.querySelectorAll('image').length).toBeGreaterThan(10);
    expect(rows.some(({ recipe }) => recipe === 'injection')).toBe(true);
    for (const name of ['cycle', 'grid', 'figure-2', 'figure-2-curves']) {
      expect(await read(`figures/${name}.svg`)).not.toMatch(/NaN|undefined|https?:(?!\/\/www\.w3)/);
    }
  });

  it('prints summary.json alone, the same each time', async () => {
    const again = join(temporaryFolder(), 'results');
    const { status, stdout, stderr } = await bench([
      ...small,
      ...quick,
      '--json',
      '--quiet',
      '--out',
      again,
    ]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(await read('summary.json'));
  });

  it.each([
    [['--families', 'ring'], 'Allowed: cycle, path, torus, grid, or several with commas.'],
    [['--sizes', 'large'], 'Allowed: small, or default, or whole numbers from 3 to 256'],
    [['--sides', '4,99'], 'whole numbers from 3 to 16'],
    [['--s', '0,2'], 'Allowed: a number from 0 to 1.'],
    [['--certify', '-1'], 'Allowed: a whole number >= 0'],
    [['--pair', 'path:4'], '--pair: need coarse,fine such as path:8,path:16, got "path:4"'],
    [['--pair', 'path:8,path:4'], 'n1 <= n2'],
  ])('%j ends with 2 and one line', async (args, message) => {
    const none = join(temporaryFolder(), 'results');
    const { status, stdout, stderr } = await bench([
      'recipes',
      '--quiet',
      '--sizes',
      '3',
      ...args,
      '--out',
      none,
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
    expect(existsSync(none)).toBe(false);
  });

  it('ends with 130 and writes nothing where it was interrupted', async () => {
    const none = join(temporaryFolder(), 'results');
    const { status, stderr } = await bench([...small, '--quiet', '--out', none], {
      signal: AbortSignal.abort(),
    });
    expect(status).toBe(130);
    expect(stderr).toBe('interrupted; nothing was written\n');
    expect(existsSync(none)).toBe(false);
  });
});

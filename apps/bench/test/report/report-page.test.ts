import { describe, expect, it } from '@jest/globals';
import { defaultRun, sampleRun, sampleSummary } from './sample-summary.js';
import { parse, writtenReport } from './written-report.js';

describe('report.html', () => {
  const { page } = writtenReport();
  const document = parse(page, 'text/html');

  it('has its sections in order', () => {
    expect([...document.querySelectorAll('h2')].map((heading) => heading.id)).toEqual([
      'claims',
      'results',
      'mse-by-cost',
      'mse-by-seconds',
      'visits',
      'reconstructions',
      'features',
      'aggregates',
      'setup',
      'measures',
    ]);
    expect(document.querySelector('.headline')?.textContent).toContain('8.5 times less cost');
    expect(document.documentElement.getAttribute('lang')).toBe('en');
  });

  it('has tables with captions, whose every row has a heading', () => {
    const tables = [...document.querySelectorAll('section:not([aria-labelledby="claims"]) table')];
    expect(tables).toHaveLength(6);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).not.toBe('');
      expect(table.querySelectorAll('tbody tr > th[scope="row"]')).toHaveLength(3);
    }
    const cells = [...(tables[1]?.querySelectorAll('tbody tr:nth-child(2) td') ?? [])];
    expect(cells.map((cell) => cell.textContent)).toEqual([
      '6.00k ± 1.41k 1.8×',
      '22.0k ± 2.8k 1.9×',
      '30.0k < 1.1× 1 of 2 seeds',
      '100k 1 of 2 seeds',
    ]);
    expect(tables[1]?.querySelector('tbody tr td:last-child')?.textContent).toBe('not reached');
  });

  it('shows the first seed of each method, with words for who cannot see it', () => {
    const images = [...document.querySelectorAll('img')];
    expect(images).toHaveLength(6);
    expect(images[2]?.getAttribute('alt')).toContain('reconstructions by MsANN, grid below');
    expect(images[2]?.getAttribute('width')).toBe('40');
    expect(images.every((image) => image.getAttribute('src')?.startsWith('data:image/png'))).toBe(
      true,
    );
  });

  it('shows features of each method, and has no section on them where no run has any', () => {
    const section = document.querySelector('[aria-labelledby="features"]');
    const images = [...(section?.querySelectorAll('img') ?? [])];
    expect(images.map((image) => image.getAttribute('width'))).toEqual(['118', '118', '118']);
    expect(images[1]?.getAttribute('alt')).toContain('first hidden layer of MsANN, path');
    expect(section?.querySelectorAll('figcaption')[1]?.textContent).toBe('MsANN, path, seed 0');
    const { page: without } = writtenReport(sampleSummary([sampleRun([1, 2, 3, 4], { seed: 3 })]));
    expect(without).not.toContain('Learned features');
  });

  it('shows columns of P of methods whose maps are no aggregations', () => {
    const orthogonal = { label: 'MsANN, orthogonal', prolongation: 'orthogonal' } as const;
    const runs = [defaultRun([1, 2, 3, 4]), sampleRun([1, 2, 3, 4], orthogonal)];
    const report = parse(writtenReport(sampleSummary(runs)).page, 'text/html');
    const images = [...report.querySelectorAll('[aria-labelledby="maps"] img')];
    expect(images.map((image) => image.getAttribute('alt'))).toEqual([
      'Columns of P of MsANN, orthogonal, each coarse unit’s as one image of grey pixels',
    ]);
    expect(page).not.toContain('id="maps"');
  });

  it('draws which pixels are one coarse unit, one picture for methods that agree on it', () => {
    const drawings = [...document.querySelectorAll('.drawings figure')];
    // On 4 by 4 pixels both the first path and the first grid map join each pixel with its neighbour.
    expect(drawings.map((drawing) => drawing.querySelector('figcaption')?.textContent)).toEqual([
      'MsANN, path; MsANN, grid: level 1, 2 pixels a unit',
    ]);
    const fills = [...(drawings[0]?.querySelectorAll('circle') ?? [])].map((circle) =>
      circle.getAttribute('fill'),
    );
    expect(fills).toHaveLength(16);
    expect(fills.filter((_, pixel) => pixel % 2 === 0)).toEqual(
      fills.filter((_, pixel) => pixel % 2 === 1),
    );
    expect(new Set(fills).size).toBe(8);
  });

  it('needs no network', () => {
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
    expect(page).not.toMatch(/@import|url\(|<link|<script/);
  });

  it('escapes what comes from files', () => {
    const evil = '<script>alert("&")</script>';
    const summary = {
      ...sampleSummary([defaultRun([1, 2, 3, 4]), sampleRun([1, 2, 3, 4], { label: evil })]),
      experiment: evil,
      git: evil,
      engine: { name: evil, device: evil, threads: 1 },
    };
    const { page: escaped, cost } = writtenReport(summary);
    expect(escaped).not.toContain('<script');
    expect(cost).not.toContain('<script');
    const alt = parse(escaped, 'text/html').querySelectorAll('img')[1]?.getAttribute('alt');
    expect(alt).toContain(evil);
  });
});

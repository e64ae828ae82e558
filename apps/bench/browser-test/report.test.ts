import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import { defaultRun, sampleRun, sampleSummary } from '../test/report/sample-summary.js';
import { writtenReport } from '../test/report/written-report.js';
import { type OpenPage, openPage } from './open-page.js';

const id = (n: number) => n.toString(16).padStart(16, '0');

/** A sweep over k, γ and depth, of two seeds. */
const settings = [1, 2].flatMap((gamma) =>
  [1, 3].flatMap((depth) => [1, 4, 16].map((k) => ({ gamma, depth, k }))),
);
const runs = [0, 1].flatMap((seed) => [
  defaultRun([10, 20, null, null], { id: id(100 + seed), seed }),
  ...settings.map((setting, i) =>
    sampleRun([10, 20, 30, i % 5 === 0 ? null : 40 + i], {
      ...setting,
      id: id(1 + 50 * seed + i),
      seed,
      finalMse: 0.03 - 0.001 * i,
    }),
  ),
]);
const { out } = writtenReport(sampleSummary(runs));
const path = join(out, 'report.html');

describe.each([375, 1200])('the report of a sweep, %d pixels wide', (width) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(path, width);
  });
  afterAll(() => opened.close());

  it('loads without an error and asks for nothing', () => {
    expect(opened.faults).toEqual([]);
  });

  it('does not scroll sideways', async () => {
    expect(await opened.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(
      width,
    );
  });

  it('has no serious fault that axe finds, on a light page and a dark one', async () => {
    const { page } = opened;
    await page.addScriptTag({ content: axe.source });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = (await page.evaluate('axe.run()')) as {
        violations: { id: string; impact: string; nodes: { html: string }[] }[];
      };
      const serious = found.violations.filter(({ impact }) => /serious|critical/.test(impact));
      expect(serious.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  it('has the figure of the visits and the features, whole within the page', async () => {
    for (const section of ['visits', 'features']) {
      const figures = opened.page.locator(`section[aria-labelledby=${section}] figure`);
      expect(await figures.count()).toBeGreaterThan(0);
      const drawn = figures.first().locator('svg:visible, img:visible');
      const { x, width: across } = (await drawn.first().boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + across).toBeLessThanOrEqual(width);
    }
  });
});

describe('the filter of the settings', () => {
  let opened: OpenPage;
  let page: OpenPage['page'];
  beforeAll(async () => {
    opened = await openPage(path, 1200);
    page = opened.page;
  });
  afterAll(() => opened.close());
  afterEach(async () => {
    for (const name of ['k', 'gamma', 'depth']) {
      await page.locator(`select[name=${name}]`).selectOption('');
    }
  });

  /** The methods in each table of results, in the order of its rows. */
  const tables = async (): Promise<string[][]> => {
    const found: string[][] = [];
    for (const table of await page.locator('section[aria-labelledby=results] table').all()) {
      found.push(await table.locator('tbody tr:visible th').allTextContents());
    }
    return found;
  };
  /** What the figures' visible lines say that they are of. */
  const lines = async (section: string): Promise<string[]> => {
    const marks = page.locator(
      `section[aria-labelledby=${section}] .wide g[aria-description^="validation MSE"]:visible`,
    );
    return await marks.evaluateAll((all) =>
      all.map((mark) => mark.getAttribute('aria-description')!),
    );
  };
  /** The rows of the settings that pass, with the default network's, which always stays. */
  const labels = (passes: (setting: (typeof settings)[number]) => boolean) => [
    'default',
    ...settings
      .filter(passes)
      .map(({ gamma, depth, k }) => `MsANN, grid, depth ${depth}, γ ${gamma}, k ${k}`),
  ];

  it.each([
    ['k', '4', labels(({ k }) => k === 4)],
    ['gamma', '2', labels(({ gamma }) => gamma === 2)],
    ['depth', '3', labels(({ depth }) => depth === 3)],
  ])(
    'hides the rows with another %s than is chosen, in every table, until all are',
    async (name, value, left) => {
      const whole = await tables();
      expect(whole).toEqual(whole.map(() => labels(() => true)));
      await page.locator(`select[name=${name}]`).selectOption(value);
      expect(await tables()).toEqual(whole.map(() => left));
      await page.locator(`select[name=${name}]`).selectOption('');
      expect(await tables()).toEqual(whole);
    },
  );

  it('leaves the rows that have all of what is chosen, and counts them', async () => {
    await page.locator('select[name=gamma]').selectOption('2');
    await page.locator('select[name=k]').selectOption('4');
    const [first] = await tables();
    expect(first).toEqual(labels(({ gamma, k }) => gamma === 2 && k === 4));
    expect(await page.locator('output').textContent()).toBe('2 of 12 settings shown');
  });

  it('hides the lines of other settings in the figures too', async () => {
    // The best setting is γ 2, depth 3, k 16, which stands beside the default network.
    const best = 'validation MSE, MsANN, grid, depth 3, γ 2, k 16';
    expect(await lines('mse-by-cost')).toContain(best);
    const swept = await lines('sweep-msann-grid-by-cost');
    await page.locator('select[name=depth]').selectOption('1');
    expect(new Set(await lines('mse-by-cost'))).toEqual(new Set(['validation MSE, default']));
    const names = page.locator('section[aria-labelledby=mse-by-cost] .wide text');
    expect(await names.filter({ hasText: 'MsANN', visible: true }).count()).toBe(0);
    expect(await lines('sweep-msann-grid-by-cost')).toEqual(
      swept.filter((line) => !line.includes('depth 3')),
    );
    await page.locator('select[name=depth]').selectOption('');
    expect(await lines('mse-by-cost')).toContain(best);
    expect(await lines('sweep-msann-grid-by-cost')).toEqual(swept);
  });

  it('works from the keyboard', async () => {
    const focused = () => page.evaluate('document.activeElement.name');
    for (let presses = 0; presses < 20 && (await focused()) !== 'gamma'; presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await focused()).toBe('gamma');
    // All, 1, 2.
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await tables())[0]).toEqual(labels(({ gamma }) => gamma === 2));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect((await tables())[0]).toEqual(labels(() => true));
  });

  it('made no error', () => {
    expect(opened.faults).toEqual([]);
  });
});

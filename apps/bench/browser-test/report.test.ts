import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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

  it('shows the rows of the settings that are chosen, and the default network always', async () => {
    const { page } = opened;
    const shown = () =>
      page
        .locator('section[aria-labelledby=results] table')
        .first()
        .locator('tbody tr:visible')
        .count();
    expect(await shown()).toBe(13);
    await page.locator('select[name=gamma]').selectOption('2');
    expect(await shown()).toBe(7);
    await page.locator('select[name=k]').selectOption('4');
    expect(await shown()).toBe(3);
    expect(await page.locator('output').textContent()).toBe('2 of 12 settings shown');
    await page.locator('select[name=depth]').selectOption('3');
    expect(await shown()).toBe(2);
    for (const name of ['k', 'gamma', 'depth']) {
      await page.locator(`select[name=${name}]`).selectOption('');
    }
    expect(await shown()).toBe(13);
  });
});

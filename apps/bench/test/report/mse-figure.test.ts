import { describe, expect, it } from '@jest/globals';
import { defaultRun, sampleRun, sampleSummary } from './sample-summary.js';
import { parse, writtenReport } from './written-report.js';

describe('the figures', () => {
  const { cost, seconds } = writtenReport();
  const svg = parse(cost, 'image/svg+xml');
  const texts = [...svg.querySelectorAll('text')].map((node) => node.textContent);

  it('have a line for each run, without step 0', () => {
    const lines = [...svg.querySelectorAll('g[data-mark="line"] path')];
    expect(lines).toHaveLength(6);
    for (const line of lines) expect(line.getAttribute('d')?.match(/[ML]/g)).toHaveLength(5);
    expect(seconds.match(/<g [^>]*data-mark="line"/g)).toHaveLength(6);
  });

  it('give a method one colour, and each method another', () => {
    const strokes = [...svg.querySelectorAll('g[data-mark="line"]')].map((line) =>
      line.getAttribute('stroke'),
    );
    expect(strokes.slice(0, 2)).toEqual(['#1f2328', '#1f2328']);
    expect(new Set(strokes).size).toBe(3);
  });

  it('show a piece of its line beside each name, in colour and dashes', () => {
    const methods = Array.from({ length: 9 }, (_, i) =>
      sampleRun([1, 2, 3, 4], {
        label: `MsANN, method ${i}`,
        id: i.toString(16).padStart(16, '0'),
      }),
    );
    const { cost: many, page } = writtenReport(
      sampleSummary([defaultRun([1, 2, 3, 4]), ...methods]),
    );
    const narrow = page.match(/<div class="narrow">(.*?)<\/div>/s)![1]!;
    for (const shape of [many, narrow]) {
      const marks = parse(shape, 'image/svg+xml');
      const styles = (mark: string) =>
        [...marks.querySelectorAll(`g[data-mark="${mark}"]`)].map((group) =>
          ['stroke', 'stroke-dasharray'].map((name) => group.getAttribute(name)).join(),
        );
      expect(new Set(styles('vector')).size).toBe(10);
      expect(styles('vector').toSorted()).toEqual(styles('line').toSorted());
    }
  });

  it('have a dashed line at each threshold, labelled', () => {
    expect(svg.querySelectorAll('g[aria-description="threshold"]')).toHaveLength(4);
    for (const fraction of ['1/2', '1/4', '1/5', '1/10']) {
      expect(texts).toContain(`${fraction} of initial`);
    }
  });

  it('name methods, axes and plain ticks', () => {
    for (const words of ['default', 'MsANN, path', 'MsANN, grid', 'validation MSE', '10,000']) {
      expect(texts).toContain(words);
    }
    expect(texts).toContain('cost (examples × relative parameters)');
    expect(seconds).toContain('training time (seconds)');
  });

  it('stand alone', () => {
    expect(cost).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(cost).not.toMatch(/NaN|undefined|href|url\(/);
  });
});

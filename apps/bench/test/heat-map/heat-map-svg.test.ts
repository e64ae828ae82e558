import { describe, expect, it } from '@jest/globals';
import { heatMapSvg } from '../../src/heat-map/heat-map-svg.js';
import { parse } from '../report/written-report.js';
import { dense, staircase } from './dense.js';

const title = 'Prolongation from <a> to "b" & c';
const drawing = (matrix = staircase(4, 2), notes = ['E = 1, s = 0.5']) => {
  const text = heatMapSvg({ matrix, title, notes });
  const svg = parse(text, 'image/svg+xml');
  return { text, svg, texts: [...svg.querySelectorAll('text')].map((node) => node.textContent) };
};

describe('heatMapSvg', () => {
  it('is a document of its own, whatever the names', () => {
    const { text, texts } = drawing();
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).not.toMatch(/NaN|undefined|Infinity|href|url\(|<a>/);
    expect(texts).toContain(title);
    expect(text).toContain('from &lt;a&gt; to &quot;b&quot; &amp; c; E = 1, s = 0.5."');
  });

  it('has its axes, notes and scale in words and numbers', () => {
    const { texts } = drawing(
      dense([
        [0.5, 0],
        [0, -2],
      ]),
    );
    expect(texts).toEqual([
      title,
      'E = 1, s = 0.5',
      'coarse vertex',
      'fine vertex',
      '0',
      '1',
      '0',
      '1',
      '|P|',
      '0',
      '1.00',
      '2.00',
    ]);
  });

  it('draws runs of cells of one colour as one path, and zeros not at all', () => {
    const { svg } = drawing();
    const paths = [...svg.querySelectorAll('path')].map((node) => node.getAttribute('d'));
    expect(paths).toEqual(['M0 0h1v1h-1zM0 1h1v1h-1zM1 2h1v1h-1zM1 3h1v1h-1z']);
  });

  it('draws what is too small to see by the means of blocks', () => {
    const { text, svg, texts } = drawing(staircase(1024, 512));
    expect(texts).toContain('each cell is the mean of 4 by 4 entries');
    expect(text.length).toBeLessThan(50_000);
    expect(Number(svg.documentElement.getAttribute('height'))).toBeLessThan(720);
  });

  it('keeps blocks at the ends within the map', () => {
    const { svg } = drawing(staircase(1023, 2));
    const bottoms = [...svg.querySelectorAll('path')].flatMap((node) =>
      [...(node.getAttribute('d') ?? '').matchAll(/M\d+ (\d+)h[\d.]+v([\d.]+)/g)].map(
        ([, y, height]) => Number(y) + Number(height),
      ),
    );
    expect(Math.max(...bottoms)).toBeCloseTo(1023 / 4, 2);
  });
});

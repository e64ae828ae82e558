import { describe, expect, it } from '@jest/globals';
import { cycleShapes } from '../../src/report/cycle-shapes.js';
import { visitsSections } from '../../src/report/visits-section.js';
import { sampleRun } from './sample-summary.js';
import { parse } from './written-report.js';

const sectionOf = (cycles: readonly { readonly gamma: number | 'F'; readonly depth: number }[]) => {
  const runs = cycles.map((cycle) => sampleRun([1, 2, 3, 4], { k: 1, ...cycle }));
  return visitsSections(cycleShapes(runs, runs))[0]!;
};

/** The dots of each cycle: the places of the visits, from the left and from above. */
const dotsOf = (svg: string) =>
  [...parse(svg, 'image/svg+xml').querySelectorAll('g[data-mark="dot"]')].flatMap((mark) => {
    const facets = [...mark.querySelectorAll('g')];
    return (facets.length > 0 ? facets : [mark]).map((facet) =>
      [...facet.querySelectorAll('circle')].map((circle) =>
        (['cx', 'cy'] as const).map((name) => Number(circle.getAttribute(name))),
      ),
    );
  });

describe('visitsSections', () => {
  it('draws the finest level at the top and a visit after another to the right', () => {
    const { wide } = sectionOf([{ gamma: 1, depth: 2 }]).svg;
    const [dots] = dotsOf(wide);
    const [xs, ys] = [0, 1].map((axis) => dots!.map((dot) => dot[axis]!));
    expect(xs).toEqual(xs!.toSorted((a, b) => a - b));
    const [top, middle, bottom] = [...new Set(ys)];
    expect(ys).toEqual([top, middle, bottom, middle, top]);
    expect(top! < middle! && middle! < bottom!).toBe(true);
    expect(wide).not.toMatch(/NaN|undefined/);
  });

  it('names each cycle and the number of its visits', () => {
    const { svg } = sectionOf([
      { gamma: 1, depth: 3 },
      { gamma: 2, depth: 1 },
      { gamma: 3, depth: 1 },
    ]);
    for (const words of [
      'V-cycle: γ 1, depth 3, k 1: 7 visits',
      'W-cycle: γ 2, depth 1, k 1: 5 visits',
      '>γ 3, depth 1, k 1: 7 visits',
    ]) {
      expect(svg.narrow).toContain(words);
    }
    expect(dotsOf(svg.narrow).map((dots) => dots.length)).toEqual([7, 5, 7]);
  });

  it('shows the first visits of a long cycle, and says so', () => {
    const { svg, caption } = sectionOf([{ gamma: 3, depth: 6 }]);
    expect(dotsOf(svg.wide)[0]).toHaveLength(80);
    expect(dotsOf(svg.narrow)[0]).toHaveLength(40);
    expect(caption).toContain('only the first 80 visits are shown, 40 on a narrow screen.');
    expect(sectionOf([{ gamma: 2, depth: 4 }]).caption).toContain(
      'On a narrow screen only the first 40',
    );
    expect(sectionOf([{ gamma: 2, depth: 3 }]).caption).not.toContain('only');
  });

  it('is the same each time, and nothing without cycles', () => {
    expect(sectionOf([{ gamma: 2, depth: 2 }])).toEqual(sectionOf([{ gamma: 2, depth: 2 }]));
    expect(visitsSections([])).toEqual([]);
  });
});

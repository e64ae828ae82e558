import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cycle } from '../../src/generators/cycle.js';
import { path } from '../../src/generators/path.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { cycleLineage } from '../../src/lineages/cycle-lineage.js';
import { gridLineage } from '../../src/lineages/grid-lineage.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { type LineageFamily, lineage } from '../../src/lineages/lineage.js';
import { pathLineage } from '../../src/lineages/path-lineage.js';

/** Digits that a power and its logarithm lose in float64: a few ε, so 1e-10 is ample. */
const DIGITS = 10;

const edgeless = (order: number): Graph => graphFromEdges(order, []);

describe('growthCheck', () => {
  it.each<[string, LineageFamily]>([
    ['pathLineage', pathLineage],
    ['cycleLineage', cycleLineage],
    ['gridLineage', gridLineage],
  ])('finds that %s doubles and is a lineage', (_, family) => {
    const report = growthCheck(lineage(family, 6));
    expect(report.ratios).toEqual([2, 2, 2, 2, 2]);
    expect(report.base).toBeCloseTo(2, DIGITS);
    expect(report.epsilon).toBeCloseTo(0, DIGITS);
    expect(report.breaks).toEqual([]);
  });

  it('finds the base of any family that grows as b^l', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 3, max: 5 }), (b, levels) => {
        const report = growthCheck(lineage((index) => edgeless(b ** index), levels));
        expect(report.base).toBeCloseTo(b, DIGITS);
        expect(report.epsilon).toBeCloseTo(0, DIGITS);
      }),
    );
  });

  it('takes as base the geometric mean of the ratios', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 2, maxLength: 6 }),
        (orders) => {
          const { base, ratios } = growthCheck(orders.map(edgeless));
          const meanLog = ratios.reduce((sum, r) => sum + Math.log(r), 0) / ratios.length;
          expect(Math.log(base)).toBeCloseTo(meanLog, DIGITS);
        },
      ),
    );
  });

  it('finds ε = 1 for growth as 2^(l²)', () => {
    const report = growthCheck(lineage((index) => edgeless(2 ** (index ** 2)), 5));
    expect(report.epsilon).toBeCloseTo(1, DIGITS);
    expect(report.base).toBeCloseTo(2 ** 4, DIGITS);
  });

  it('finds a negative ε for growth slower than exponential', () => {
    // Orders 1, 2, 3, 4. Python: x = [log(l) for l in (1, 2, 3)]; y = [log(log(l + 1)) for l in (1, 2, 3)];
    // mx, my = sum(x) / 3, sum(y) / 3
    // sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)
    const slope = 0.6345391427721091;
    const report = growthCheck(lineage((index) => path(index + 1), 4));
    expect(report.epsilon).toBeCloseTo(slope - 1, DIGITS);
  });

  it('cannot tell ε from one level, nor where a graph is no larger than the first', () => {
    expect(growthCheck([cycle(1), path(2)]).epsilon).toBeUndefined();
    expect(growthCheck([cycle(1), path(1), path(2)]).epsilon).toBeUndefined();
  });

  it('names the levels that break the definition', () => {
    const { breaks, ratios } = growthCheck([path(1), path(4), path(4), path(2), path(8)]);
    expect(ratios).toEqual([4, 1, 0.5, 4]);
    expect(breaks).toEqual([
      { level: 0, rule: 'first graph is one vertex with a self-loop' },
      { level: 2, rule: 'ratio to the level before is > 1' },
      { level: 3, rule: 'ratio to the level before is > 1' },
    ]);
  });

  it('does not take two vertices and one edge for the first graph', () => {
    expect(growthCheck([path(2), path(4)]).breaks).toEqual([
      { level: 0, rule: 'first graph is one vertex with a self-loop' },
    ]);
  });

  it('refuses a single level, which has no growth', () => {
    expect(() => growthCheck([cycle(1)])).toThrow(
      new RangeError('growthCheck: need levels >= 2, got levels=1'),
    );
  });
});

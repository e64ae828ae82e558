import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { torus } from '../../src/generators/torus.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { lineage } from '../../src/lineages/lineage.js';
import { torusLineage } from '../../src/lineages/torus-lineage.js';

describe('torusLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(torusLineage(0), cycle(1))).toBe(true);
  });

  it('doubles its axes in turn, rows first', () => {
    const shapes = [
      [2, 1],
      [2, 2],
      [4, 2],
      [4, 4],
      [8, 4],
    ];
    for (const [index, shape] of shapes.entries()) {
      expect(graphsEqual(torusLineage(index + 1), torus(shape))).toBe(true);
    }
  });

  it('is a lineage', () => {
    const report = growthCheck(lineage(torusLineage, 6));
    expect(report.ratios).toEqual([2, 2, 2, 2, 2]);
    expect(report.breaks).toEqual([]);
  });

  it('refuses a negative index', () => {
    expect(() => torusLineage(-1)).toThrow(
      new RangeError('torusLineage: need index >= 0, got index=-1'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { cycle } from '../../src/generators/cycle.js';
import { hypercube } from '../../src/generators/hypercube.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { hypercubeLineage } from '../../src/lineages/hypercube-lineage.js';
import { lineage } from '../../src/lineages/lineage.js';

describe('hypercubeLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(hypercubeLineage(0), cycle(1))).toBe(true);
  });

  it('has one dimension more at each index', () => {
    expect(graphsEqual(hypercubeLineage(1), hypercube(1))).toBe(true);
    expect(graphsEqual(hypercubeLineage(4), hypercube(4))).toBe(true);
  });

  it('is a lineage', () => {
    const report = growthCheck(lineage(hypercubeLineage, 6));
    expect(report.ratios).toEqual([2, 2, 2, 2, 2]);
    expect(report.breaks).toEqual([]);
  });

  it('refuses a negative index', () => {
    expect(() => hypercubeLineage(-1)).toThrow(
      new RangeError('hypercubeLineage: need index >= 0, got index=-1'),
    );
  });
});

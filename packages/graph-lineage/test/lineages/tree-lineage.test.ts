import { describe, expect, it } from '@jest/globals';
import { balancedTree } from '../../src/generators/balanced-tree.js';
import { cycle } from '../../src/generators/cycle.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { lineage } from '../../src/lineages/lineage.js';
import { treeLineage } from '../../src/lineages/tree-lineage.js';

describe('treeLineage', () => {
  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(treeLineage(0), cycle(1))).toBe(true);
  });

  it('goes on with the binary trees of height 1, 2, ...', () => {
    expect(graphsEqual(treeLineage(1), balancedTree(2, 1))).toBe(true);
    expect(graphsEqual(treeLineage(4), balancedTree(2, 4))).toBe(true);
  });

  it('is a lineage', () => {
    const report = growthCheck(lineage(treeLineage, 5));
    expect(report.ratios).toEqual([3, 7 / 3, 15 / 7, 31 / 15]);
    expect(report.breaks).toEqual([]);
  });

  it('refuses a negative index', () => {
    expect(() => treeLineage(-1)).toThrow(
      new RangeError('treeLineage: need index >= 0, got index=-1'),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { grid } from '../../src/generators/grid.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { cycleLineage } from '../../src/lineages/cycle-lineage.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { lineage } from '../../src/lineages/lineage.js';
import { lineageBoxProduct } from '../../src/lineages/lineage-box-product.js';
import { pathLineage } from '../../src/lineages/path-lineage.js';
import { boxProduct } from '../../src/products/box-product.js';

describe('lineageBoxProduct', () => {
  const paths = lineage(pathLineage, 4);
  const cycles = lineage(cycleLineage, 4);

  it('is the box product at each level', () => {
    const product = lineageBoxProduct(paths, cycles);
    expect(product).toHaveLength(4);
    for (const [level, graph] of product.entries()) {
      expect(graphsEqual(graph, boxProduct(paths[level]!, cycles[level]!))).toBe(true);
    }
  });

  it('of paths is a lineage of square grids', () => {
    const squares = lineageBoxProduct(paths, paths).slice(1);
    const expected = [grid([2, 2]), grid([4, 4]), grid([8, 8])];
    expect(squares.map((graph, index) => graphsEqual(graph, expected[index]!))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is again a lineage, whose ratios are the products of its factors’', () => {
    const report = growthCheck(lineageBoxProduct(paths, cycles));
    expect(report.breaks).toEqual([]);
    expect(report.ratios).toEqual([4, 4, 4]);
  });

  it('refuses lineages of unequal length', () => {
    expect(() => lineageBoxProduct(paths, cycles.slice(0, 3))).toThrow(
      new RangeError('lineageBoxProduct: need lineages of equally many levels, got 4 and 3'),
    );
  });
});

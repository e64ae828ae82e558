import { expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { graphsEqual } from '../../src/graph/graphs-equal.js';
import { cycleLineage } from '../../src/lineages/cycle-lineage.js';
import { growthCheck } from '../../src/lineages/growth-check.js';
import { type Lineage, lineage } from '../../src/lineages/lineage.js';
import { treeLineage } from '../../src/lineages/tree-lineage.js';

/** Declares the laws that the levelwise product of lineages obeys, whichever the product. */
export function itObeysLineageProductLaws(
  name: string,
  lineageProduct: (first: Lineage, second: Lineage) => Lineage,
  product: (first: Graph, second: Graph) => Graph,
): void {
  const trees = lineage(treeLineage, 4);
  const cycles = lineage(cycleLineage, 4);

  it('is the product at each level', () => {
    const graphs = lineageProduct(trees, cycles);
    expect(graphs).toHaveLength(4);
    for (const [level, graph] of graphs.entries()) {
      expect(graphsEqual(graph, product(trees[level]!, cycles[level]!))).toBe(true);
    }
  });

  it('begins with one vertex and a self-loop', () => {
    expect(graphsEqual(lineageProduct(trees, cycles)[0]!, cycleLineage(0))).toBe(true);
  });

  it('is again a lineage, whose ratios are the products of its factors’', () => {
    const report = growthCheck(lineageProduct(trees, cycles));
    expect(report.breaks).toEqual([]);
    // Orders 1, 3, 7, 15 and 1, 2, 4, 8.
    expect(report.ratios).toEqual([6, 28 / 6, 120 / 28]);
  });

  it('refuses lineages of unequal length', () => {
    expect(() => lineageProduct(trees, cycles.slice(0, 3))).toThrow(
      new RangeError(`${name}: need lineages of equally many levels, got 4 and 3`),
    );
  });
}
